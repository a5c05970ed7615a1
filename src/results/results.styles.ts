import { css } from 'lit';
import { cardStyles } from '../theme/card.styles.js';
import { figuresStyles } from './figures.styles.js';

const media = css`
  @media (forced-colors: active) {
    [part='bar'] span,
    [part='thin-bar'] span {
      forced-color-adjust: none;
    }
    [data-tone='low'] {
      background: GrayText;
      color: Canvas;
    }
    [data-tone='middle'] {
      background: Canvas;
      color: CanvasText;
    }
    [part='thin-bar'] span {
      background: CanvasText;
    }
  }
  @media print {
    [part='controls'] {
      display: none;
    }
    [part='card'] {
      border: 0;
      padding: 0;
    }
    [part='bar'] span,
    [part='hidden'] {
      print-color-adjust: exact;
    }
  }
`;

/** The results: bars, hidden figures, and what print and forced colors need. */
export const resultsStyles = [cardStyles, figuresStyles, media];
