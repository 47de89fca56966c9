/** Advisers, fans and ranges, in a chunk of their own. */
export { Advice } from './advice.tsx'
export { LeverFan } from './fan.tsx'
export { TurnFan } from './turn-fan.tsx'
export { ForecastField } from './forecast-field.tsx'
export { ForecastResult } from './forecast-result.tsx'
export { ForecastEnd } from './forecast-end.tsx'
