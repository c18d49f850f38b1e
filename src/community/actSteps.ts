/** Steps of the Lorenz curve of acts: one in 5 % of the members. */
export const actSteps = 20
