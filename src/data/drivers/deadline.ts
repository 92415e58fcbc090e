import { AppError } from '../../core/errors.ts';

const late = (ms: number) =>
  new AppError('UNAVAILABLE', `The database did not answer within ${ms / 1000} seconds.`);

/**
 * The work's own outcome, or `AppError('UNAVAILABLE')` once `ms` have passed. A black-holed connection never
 * answers whatever timeout its server has, so the wait is bounded here.
 */
export const withDeadline = <T>(work: Promise<T>, ms: number, onLate: () => void = () => {}): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late(ms));
      onLate();
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
