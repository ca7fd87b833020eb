/** `ATTACK=wide` attacks from more scopes, more programmes and more places than a run of every day does. */
export const isWide = process.env.ATTACK === 'wide';
