import { useEffect, useRef } from 'react';

/** Chromium's: the files that the installed application is opened with. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launch: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void,
  ) => void;
}

/** Takes the files that the installed application is opened with, now and later. */
export function useOpenedFiles(take: ((files: readonly File[]) => void) | null): void {
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  useEffect(() => {
    const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => {
      if (files.length === 0) return;
      void Promise.all(files.map(async (file) => file.getFile())).then((given) => taking.current?.(given));
    });
  }, []);
}
