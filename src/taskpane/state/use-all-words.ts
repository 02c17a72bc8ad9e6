import { useEffect, useState } from 'react';

/** Whether every word is there. Where the rest did not arrive, it is asked for anew when it is `wanted`. */
export function useAllWords(restOfWords: () => Promise<void>, wanted: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    restOfWords().then(
      () => {
        setHas(true);
      },
      () => undefined,
    );
  }, [restOfWords, wanted]);
  return has;
}
