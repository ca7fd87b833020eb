import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './base.css';
import './variables.css';
import './mantine.css';
import './print.css';

const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  // Shade 6, the default, fails the AA contrast on filled buttons.
  primaryShade: { light: 8, dark: 8 },
  primaryColor: 'teal',
  defaultRadius: 'md',
});

/** Colours, type and the light, dark or automatic scheme for everything below. */
export function Theme({
  children,
  test = false,
}: {
  readonly children: ReactNode;
  readonly test?: boolean;
}): ReactNode {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" {...(test && { env: 'test' })}>
      {children}
    </MantineProvider>
  );
}
