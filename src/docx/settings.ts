import { twips } from './measure.ts';
import { DECLARATION, WORD_NAMESPACE } from './xml.ts';

/**
 * The settings part: current Word without compatibility mode, Indonesian text, decimal comma.
 * It does not ask Word to update fields, which would greet every reader with a question.
 */
export const SETTINGS_XML = [
  DECLARATION,
  `<w:settings xmlns:w="${WORD_NAMESPACE}">`,
  `<w:defaultTabStop w:val="${twips(10)}"/>`,
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode"',
  ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="id-ID"/>',
  '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
  '</w:settings>',
].join('');
