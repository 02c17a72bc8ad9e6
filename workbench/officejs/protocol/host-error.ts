/** A refusal that the add-in sees as `OfficeExtension.Error` with this `code`. The batch stops there. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404);
