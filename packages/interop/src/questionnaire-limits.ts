import type { ReadItem } from './questionnaire-form.js';
import { extensionIn, field, known, numberIn, textIn } from './questionnaire-json.js';

/** Between which numbers an answer lies, how exact it is, and in what it is counted. */
export function limitsIn(of: unknown): Pick<ReadItem, 'min' | 'max' | 'places' | 'unit'> {
  const [min, max] = [known.min, known.max].map((url) => {
    const extension = extensionIn(of, url);
    return numberIn(extension, 'valueInteger') ?? numberIn(extension, 'valueDecimal');
  });
  const places = numberIn(extensionIn(of, known.places), 'valueInteger');
  const coding = field(extensionIn(of, known.unit), 'valueCoding');
  const unit = textIn(coding, 'display') ?? textIn(coding, 'code');
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(places !== undefined && { places }),
    ...(unit !== undefined && { unit }),
  };
}
