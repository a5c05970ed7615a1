/** One way of looking at all types of question. */
export interface GalleryView {
  /** For example `375-dark-rtl`. */
  readonly name: string;
  readonly widthPx: 375 | 1280;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  readonly language: 'en' | 'ar';
  /** A sheet of it stands in the README. */
  readonly isPublished: boolean;
}

const looks = [
  ['light', 'light', 'none'],
  ['dark', 'dark', 'none'],
  ['forced', 'dark', 'active'],
] as const;

export const galleryViews: readonly GalleryView[] = ([375, 1280] as const).flatMap(widthPx =>
  (['en', 'ar'] as const).flatMap(language =>
    looks.map(([look, colorScheme, forcedColors]): GalleryView => {
      const name = `${widthPx}-${look}-${language === 'ar' ? 'rtl' : 'ltr'}`;
      return { name, widthPx, colorScheme, forcedColors, language, isPublished: name === '1280-light-ltr' };
    }),
  ),
);

/** Runs in the page: true when every question of the gallery is drawn. */
export const areShown = (): boolean => {
  const questions = [...document.querySelectorAll('gallery-question')];
  return (
    questions.length > 0 && questions.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=card] *') != null)
  );
};

/** Runs in the page: pictures that wait until they are scrolled to would be missing in a screenshot. */
export const fetchPictures = async (): Promise<void> => {
  const questions = [...document.querySelectorAll('gallery-question')];
  const pictures = questions.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])]);
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map(picture => picture.decode()));
};

/** Pictures with their names, in columns. */
export const sheetDocument = (pictures: ReadonlyMap<string, Buffer>): string => `<!doctype html>
  <html lang="en"><title>Types of question</title>
    <style>
      body { margin: 12px; columns: 3; gap: 12px; font: 600 14px system-ui; background: #f6f5f1; }
      figure { margin: 0 0 12px; break-inside: avoid; } img { display: block; inline-size: 100%; }
    </style>
    ${[...pictures]
      .map(
        ([name, png]) =>
          `<figure><figcaption>${name}</figcaption><img alt="" src="data:image/png;base64,${png.toString('base64')}" /></figure>`,
      )
      .join('')}
  </html>`;
