import { crossed } from './crossed.mjs';

/** Texts that run `hit()` wherever a text is taken for markup, code or an address. Our own list. */
const hit = 'hit()';

const tags = [
  ...['<script>@</script>', '<SCRIPT >@</SCRIPT >', '<script src=data:,@></script>', '<script>@//'],
  ...['<svg><script>@</script></svg>', '<math><script>@</script></math>', '<script/x>@</script>'],
  ...['<svg><script href=data:,@ /></svg>', '<svg><script xlink:href="data:,@"></script></svg>'],
  ...['<iframe srcdoc="<script>parent.@</script>"></iframe>', '<iframe src="javascript:parent.@">'],
  ...['<object data="javascript:@">', '<embed src="javascript:@">', '<frameset onload=@>'],
  ...['<base href="javascript:/a/-@//">', '<meta http-equiv=refresh content="0;javascript:@">'],
  ...['<form action="javascript:@"><button>x</button></form>', '<isindex action=javascript:@>'],
  ...[
    '<button formaction="javascript:@" form=f>x</button>',
    '<link rel=stylesheet href="//x.test/">',
  ],
  ...['<style>*{background:url("javascript:@")}</style>', '<style>@import "//x.test/";</style>'],
  ...['<template><img src=x onerror=@></template>', '<slot onslotchange=@><b>x</b></slot>'],
  ...['<x is=script>@</x>', '<cairn-quick-exit href="javascript:@"></cairn-quick-exit>'],
  ...[
    '<noscript><img src=x onerror=@></noscript>',
    '<portal src="javascript:@">',
    '<applet code=x>',
  ],
];

const ofTags = {
  'img src=x': ['error', 'load', 'loadstart', 'pointerover'],
  svg: ['load', 'focusin', 'begin'],
  body: ['load', 'pageshow', 'hashchange', 'message', 'resize'],
  'input autofocus': ['focus', 'blur', 'input', 'invalid', 'select'],
  'details open': ['toggle', 'beforetoggle'],
  'video src=x': ['error', 'loadstart', 'canplay'],
  'audio src=x': ['error', 'loadstart'],
  marquee: ['start', 'finish', 'bounce'],
  'div style="animation:x 1s" tabindex=1 autofocus': ['focus', 'animationstart', 'transitionend'],
  'select autofocus': ['focus', 'change'],
  'dialog open': ['close', 'cancel'],
  p: ['click', 'mouseover', 'copy', 'wheel', 'contextmenu', 'keydown'],
};
const handlers = Object.entries(ofTags).flatMap(([tag, events]) =>
  events.map((event, i) => [`<${tag} on${event}=@>`, `<${tag}/ON${event}='@'>`][i % 2]),
);

const out = [
  ...['"', "'", '`', '">', "'>", '-->', '--!>', '</p>', '</title>', '</style>', '</textarea>'],
  ...[
    '</script>',
    ']]>',
    '*/',
    '\\"',
    '</template>',
    '</select>',
    '</svg>',
    '</bdi>',
    '</li></ul>',
  ],
].map((end) => `${end}<img src=x onerror=@>`);

const attributes = [
  ...['" onfocus=@ autofocus x="', "' onpointerover=@ x='", '` onclick=@ `', '" style="x:@" "'],
  ...[
    'x onmouseover=@',
    '" srcdoc="<script>@</script>',
    '" href="javascript:@',
    '" formaction="javascript:@',
  ],
];

const addresses = [
  ...['javascript:@', 'JaVaScRiPt:@', 'java\tscript:@', 'java\nscript:@', '\u0001javascript:@'],
  ...['javascript&colon;@', '&#106;avascript:@', 'javascript://x.test/%0a@', 'vbscript:@'],
  ...[
    'data:text/html,<script>top.@</script>',
    'data:text/html;base64,PHNjcmlwdD50b3AuaGl0KCk8L3NjcmlwdD4=',
  ],
  ...[
    'data:image/svg+xml,<svg onload=@ xmlns="http://www.w3.org/2000/svg"/>',
    '//x.test/',
    '\\\\x.test\\x',
  ],
  ...[
    'https://x.test@y.test/',
    'blob:https://x.test/1',
    'file:///etc/passwd',
    'view-source:javascript:@',
  ],
  ...[
    'https:javascript:@',
    'mailto:a@b.test?body=<script>@</script>',
    'tel:javascript:@',
    'feed:javascript:@',
  ],
];

const templates = [
  ...[
    '{{@}}',
    '${@}',
    '<%= @ %>',
    '#{@}',
    '{@}',
    '[[@]]',
    '{{constructor.constructor("@")()}}',
    '{{{@}}}',
  ],
  ...[
    '<!--?lit$1234$-->',
    '{{lit-1234}}',
    '<!--lit-part-->',
    'lit$123456789$',
    '?lit$0$',
    '<?@?>',
    '${"${@}"}',
  ],
  ...[
    '@click=${@}',
    '.innerHTML=<img src=x onerror=@>',
    'v-html="@"',
    '*ngIf="@"',
    'x-init="@"',
    '{%@%}',
  ],
  ...[
    '%s%n%x',
    '$&$`$1',
    '__proto__',
    'constructor.prototype',
    '{"__proto__":{"hits":1}}',
    '\\u003cscript>@',
  ],
];

const foreign = [
  ...['<svg><animate onbegin=@ attributeName=x dur=1s>', '<svg><set onbegin=@ attributeName=x>'],
  ...[
    '<svg><a xlink:href="javascript:@"><text>x</text></a></svg>',
    '<svg><use href="data:,x#x"/></svg>',
  ],
  ...[
    '<svg><foreignObject><img src=x onerror=@></foreignObject></svg>',
    '<svg><style><img src=x onerror=@>',
  ],
  ...[
    '<math href="javascript:@">x</math>',
    '<math><maction actiontype=statusline xlink:href="javascript:@">x',
  ],
  ...[
    '<math><mtext><table><mglyph><style><img src=x onerror=@>',
    '<svg></p><style><a id="</style><img src=x onerror=@>">',
  ],
  ...[
    '<noscript><p title="</noscript><img src=x onerror=@>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=@>',
  ],
  ...[
    '<table><td background="javascript:@">',
    '<listing>&lt;img src=x onerror=@&gt;</listing>',
    '<xmp><img src=x onerror=@></xmp>',
  ],
  ...[
    '<![CDATA[<img src=x onerror=@>]]>',
    '<!DOCTYPE x [<!ENTITY x "<img src=x onerror=@>">]>',
    '<?xml-stylesheet href="javascript:@"?>',
  ],
  ...[
    '&lt;img src=x onerror=@&gt;',
    '&#60;img src=x onerror=@&#62;',
    '%3Cimg src=x onerror=@%3E',
    '<a id=hits><a id=hits name=x href=1>',
  ],
];

const signs = [
  ...[
    '\u202e<img src=x onerror=@>\u202c',
    '\u2066\u2067<script>@</script>',
    '＜script＞@＜/script＞',
    'ʺ onfocus=@',
  ],
  ...[
    '<\0img src=x onerror=@>',
    '<img\u000bsrc=x onerror=@>',
    '<img\u2028src=x\u2029onerror=@>',
    '<ſcript>@</ſcript>',
  ],
  ...[
    '\ufeff<script>@</script>',
    '\ud800<img src=x onerror=@>',
    'İ<ımg src=x onerror=@>',
    '+ADw-script+AD4-@+ADw-/script+AD4-',
  ],
  ...[
    'a\u0300'.repeat(200),
    '𝕙𝕚𝕥',
    '👩‍👩‍👧‍👦<b>',
    '\u001b[31m@',
    '\u00a0<img src=x onerror=@>',
    '<img src=x onerror\u00a0=@>',
  ],
];

const directions = [
  ...['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u200f', '\u061c'],
  ...['\u202c\u202c\u2069\u2069', '\ud800', '\udfff', '\udc00\ud800', '\ufffe', '\u0000', '\u0007'],
].map((sign) => `${sign}<img src=x onerror=@>${sign}`);

export const payloads = [
  ...new Set(
    [tags, handlers, out, attributes, addresses, templates, foreign, signs, directions, crossed]
      .flat()
      .map((text) => `x ${text.replaceAll('@', hit)} x`),
  ),
];
