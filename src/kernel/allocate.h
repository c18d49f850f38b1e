// Memory, zero at first. In the kernel all of it is one block that only grows, so that a copy of the block is a copy of
// the community: nothing is given back, and what grows doubles. Behind its end there is nothing but zeros, so that what
// is not used, as most of what is kept of prospects, takes no memory of the machine.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __wasm__
#define fail() __builtin_trap()

extern unsigned char __heap_base;
static uintptr_t heapEnd = (uintptr_t)&__heap_base;

static void *allocate(size_t count, size_t size) {
  const size_t page = 65536, alignment = 64;
  uintptr_t start = (heapEnd + alignment - 1) / alignment * alignment;
  uint64_t end = start + (uint64_t)count * size;
  size_t pages = __builtin_wasm_memory_size(0);
  if (end > (uint64_t)pages * page) {
    // By an eighth at least: whoever looks into the memory from outside has to look anew each time.
    uint64_t missing = (end + page - 1) / page - pages;
    uint64_t more = missing > pages / 8 ? missing : pages / 8;
    if (__builtin_wasm_memory_grow(0, more) == SIZE_MAX && __builtin_wasm_memory_grow(0, missing) == SIZE_MAX) fail();
  }
  heapEnd = end;
  return (void *)start;
}

static void release(void *memory) { (void)memory; }

#else
#include <stdlib.h>
#define fail() abort()

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count > 0 ? count : 1, size);
  if (memory == NULL) fail();
  return memory;
}

static void release(void *memory) { free(memory); }
#endif

/** A larger copy of an array, zero behind what was there. */
static void *grown(void *old, size_t count, size_t larger, size_t size) {
  void *memory = allocate(larger, size);
  if (count > 0) memcpy(memory, old, count * size);
  release(old);
  return memory;
}

/** Gives an array of `count` room for `needed`, and for as many more. */
#define RESERVE(array, count, room, needed)                        \
  if ((needed) > (room)) {                                         \
    (array) = grown(array, count, 2 * (needed) + 64, sizeof *(array)); \
    (room) = 2 * (needed) + 64;                                    \
  }
