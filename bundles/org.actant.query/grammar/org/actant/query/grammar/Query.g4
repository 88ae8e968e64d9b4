/** The query language; docs/query.md says what it means. */
grammar Query;

options { caseInsensitive = true; }

query
    : target (WHERE condition)? (SHOW column (COMMA column)*)? (ORDER BY sortKey (COMMA sortKey)*)? (LIMIT NUMBER)? EOF
    ;

target: WORD;

column: expression (AS alias)?;

alias: WORD | STRING;

sortKey: expression (ASC | DESC)?;

condition: conjunction (OR conjunction)*;

conjunction: predicate (AND predicate)*;

predicate: NOT* term;

term
    : OPEN condition CLOSE # group
    | (ANY | ALL | NONE) path OPEN condition CLOSE # quantified
    | expression comparison? # compared
    ;

comparison
    : (EQUAL | UNEQUAL | LESS | AT_MOST | GREATER | AT_LEAST | CONTAINS | LACKS) value # relation
    | NOT? IN OPEN value (COMMA value)* CLOSE # membership
    | IS NOT? typeName # kind
    ;

typeName: WORD | STRING;

expression: COUNT OPEN path CLOSE # number | path # values;

path: (anchor | step) (DOT step)*;

anchor: THIS | ROW;

step: WORD (LEFT condition RIGHT)?;

value: STRING | NUMBER | DATE | word | anchor (DOT step)*;

word: WORD | ANY | ALL | NONE | TRUE | FALSE;

WHERE: 'where';
SHOW: 'show';
AS: 'as';
ORDER: 'order';
BY: 'by';
ASC: 'asc';
DESC: 'desc';
LIMIT: 'limit';
AND: 'and';
OR: 'or';
NOT: 'not';
ANY: 'any';
ALL: 'all';
NONE: 'none';
IN: 'in';
IS: 'is';
COUNT: 'count';
THIS: 'this';
ROW: 'row';
TRUE: 'true';
FALSE: 'false';

OPEN: '(';
CLOSE: ')';
LEFT: '[';
RIGHT: ']';
DOT: '.';
COMMA: ',';
EQUAL: '=';
UNEQUAL: '!=';
LESS: '<';
AT_MOST: '<=';
GREATER: '>';
AT_LEAST: '>=';
CONTAINS: '~';
LACKS: '!~';

STRING
    : '"' ('\\' . | ~["\\])* '"'
    | '\'' ('\\' . | ~['\\])* '\''
    | '\u201E' ~[\u201C\u201D]* [\u201C\u201D]
    | '\u201C' ~[\u201D]* '\u201D'
    ;
DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT ('-' DIGIT DIGIT ('T' [0-9:]+ 'Z'?)?)?;
NUMBER: '-'? DIGIT+ ('.' DIGIT+)?;
WORD: [\p{L}_] [\p{L}\p{M}\p{N}_-]*;
SPACE: [\p{White_Space}]+ -> skip;

/** The quotation mark of a text that does not end. */
OPEN_STRING: ["'\u201E\u201C];
UNKNOWN: .;

fragment DIGIT: [0-9];
