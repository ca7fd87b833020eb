export function findBrowser(): string | null;
export function browserVersion(path: string): string;
