import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A message of the program's source; `\0` stands for what differs from case to case. */
export interface SourceMessage {
  readonly file: string;
  readonly text: string;
}

/** Calls that tell something, and which of their arguments are told. */
const tellers: ReadonlyMap<string, readonly number[]> = new Map([
  ['FarsiNewsError', [1, 2]],
  ['InvalidArgumentError', [0]],
  ['context.note', [0]],
  ['badModel', [0]],
  ['tooLarge', [1]],
]);

/** What is never told to people on the command line: trainers, scorers, the server's API. */
const elsewhere = /^src\/(?:training|predict|cli\/serve)\//u;

/** Every message that the source tells as an error, a remedy or a note. */
export function sourceMessages(): SourceMessage[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !elsewhere.test(name));
  return files.flatMap((file) => messagesOf(file));
}

function messagesOf(file: string): SourceMessage[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: SourceMessage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const told = tellers.get(node.expression.getText()) ?? [];
      for (const index of told) {
        const argument = node.arguments?.[index];
        if (argument === undefined) continue;
        for (const text of textsOf(argument, source)) found.push({ file, text });
      }
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'problem') {
      for (const text of textsOf(node.initializer, source)) found.push({ file, text });
    }
    if (ts.isShorthandPropertyAssignment(node) && node.name.text === 'problem') {
      for (const text of valuesOf('problem', source)) found.push({ file, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All texts that an expression may be; what is not known is `\0`. */
function textsOf(node: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression, source);
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue, source), ...textsOf(node.whenFalse, source)];
  }
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [textsOf(node.left, source), textsOf(node.right, source)];
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [...left, ...right];
    return left.flatMap((a) => right.map((b) => a + b));
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (texts, { expression, literal }) =>
        texts.flatMap((text) =>
          textsOf(expression, source).map((part) => text + part + literal.text),
        ),
      [node.head.text],
    );
  }
  if (ts.isIdentifier(node)) return valuesOf(node.text, source);
  if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return valuesOf(node.expression.text, source);
  }
  return ['\0'];
}

/** What constants of this name hold in a file: a text, or the texts of a table. */
function valuesOf(name: string, source: ts.SourceFile): string[] {
  const values: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer) {
      const { initializer } = node;
      if (ts.isObjectLiteralExpression(initializer)) {
        for (const property of initializer.properties) {
          if (ts.isPropertyAssignment(property)) {
            values.push(...textsOf(property.initializer, source));
          }
        }
      } else values.push(...textsOf(initializer, source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return values.length === 0 ? ['\0'] : values;
}
