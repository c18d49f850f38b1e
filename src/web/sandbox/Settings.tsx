import { useState } from 'preact/hooks'
import { type Channel, channels } from '../../model/channels.ts'
import { type Control, inWords } from '../draft/controls/Control.ts'
import { channelControls } from '../draft/controls/channelControls.ts'
import { effortControls } from '../draft/controls/effortControls.ts'
import { eventAdded, eventControls, eventKinds } from '../draft/controls/eventControls.ts'
import { peopleControls } from '../draft/controls/peopleControls.ts'
import { settingControls, settingsAt } from '../draft/controls/settingControls.ts'
import { spreadControls } from '../draft/controls/spreadControls.ts'
import { isMixture, traitControls } from '../draft/controls/traitControls.ts'
import { filled, words } from '../words/words.ts'
import { AddOne } from './AddOne.tsx'
import { Field } from './Field.tsx'
import { Group } from './Group.tsx'
import { Groups } from './Groups.tsx'
import { Judging } from './Judging.tsx'
import { Strategies, type StrategiesProps } from './Strategies.tsx'
import { Team } from './Team.tsx'
import type { Edited } from './useDraft.ts'
import { unsaid, Wrongs } from './Wrongs.tsx'

/** All that can be changed about what is simulated, in groups that follow the scenario format. */
export function Settings(props: StrategiesProps) {
  const { edited } = props
  const { values } = edited
  const { groups } = words.sandbox
  const [isRoomy] = useState(() => matchMedia('(min-width: 64rem)').matches)
  const fields = (controls: () => readonly Control[]) => () => <Fields controls={controls()} edited={edited} />
  return (
    <>
      <Group title={groups.strategies} about={groups.strategiesAbout} open={isRoomy}>
        {() => <Strategies {...props} />}
      </Group>
      <Group title={groups.groups} about={groups.groupsAbout}>
        {() => <Groups edited={edited} />}
      </Group>
      <Group title={groups.team}>{() => <Team edited={edited} />}</Group>
      <Group title={groups.effort} about={groups.effortAbout}>
        {fields(() => effortControls(values))}
      </Group>
      <Group title={groups.community}>{fields(() => settingControls(values, ['community']))}</Group>
      <Group title={groups.houseRules}>{fields(() => settingControls(values, ['house_rules']))}</Group>
      <Group title={groups.events} about={groups.eventsAbout}>
        {() => <Events edited={edited} />}
      </Group>
      <Group title={groups.channels} about={groups.channelsAbout}>
        {fields(() => channelControls(values))}
      </Group>
      <Group title={groups.people} about={groups.peopleAbout}>
        {() => <People edited={edited} />}
      </Group>
      <Group title={groups.compare} about={groups.compareAbout}>
        {() => <Judging edited={edited} />}
      </Group>
      <Group title={groups.time}>
        {fields(() => settingsAt(values, [['warm_up'], ['horizon'], ['steps_per_day']]))}
      </Group>
    </>
  )
}

function Fields({ controls, edited }: { readonly controls: readonly Control[]; readonly edited: Edited }) {
  return controls.map((control) => <Field key={control.path.join('.')} control={control} edited={edited} />)
}

/** Who people are; then what differs from person to person, and what holds for all, by the channel that uses it. */
function People({ edited }: { readonly edited: Edited }) {
  const { values } = edited
  const [most, ...shares] = peopleControls(values)
  const all = traitControls(values)
  const common = all.filter(({ trait }) => trait.varies === 'no')
  const channelsOf = [null, ...(Object.keys(channels) as Channel[])]
  return (
    <>
      <Fields controls={[most!]} edited={edited} />
      <Group title={words.sandbox.mixIn} open={isMixture(values)}>
        {() => <Fields controls={shares} edited={edited} />}
      </Group>
      {isMixture(values) && <p class="note">{words.sandbox.mixture}</p>}
      <Fields controls={all.filter(({ trait }) => trait.varies !== 'no')} edited={edited} />
      {!isMixture(values) && (
        <Group title={words.sandbox.spreads} about={words.sandbox.spreadsAbout}>
          {() => <Fields controls={spreadControls(values)} edited={edited} />}
        </Group>
      )}
      {channelsOf.map((channel) => {
        const used = common.filter(({ trait }) => trait.channel === channel)
        if (used.length === 0) return null
        const title = channel === null ? words.sandbox.everyDecision : inWords(channel)
        return (
          <Group key={title} title={filled(words.sandbox.parameters, { channel: title })}>
            {() => <Fields controls={used} edited={edited} />}
          </Group>
        )
      })}
    </>
  )
}

function Events({ edited }: { readonly edited: Edited }) {
  const { values, edit, scenario } = edited
  const { event } = words.sandbox
  return (
    <>
      {eventControls(values).map(({ path, name, controls }) => (
        <section class="card" key={name} aria-label={name}>
          <h3>{name}</h3>
          <Fields controls={controls} edited={edited} />
          <Wrongs problems={unsaid(edited, path, controls)} />
          <button type="button" class="bare" onClick={() => edit([{ path, value: null }])}>
            {filled(event.remove, { name })}
          </button>
        </section>
      ))}
      <AddOne
        label={event.add}
        options={eventKinds()}
        onAdd={(what) => edit(eventAdded(values, what, Math.ceil(scenario.horizon / 3)))}
      />
    </>
  )
}
