/** The article: paragraphs of some 65 letters, marks in them, cards beside them. */
export const article = `
.source{display:flex;flex-wrap:wrap;gap:0 .6rem;color:var(--soft);font-size:.875rem}
.source li+li::before{content:"·";margin-inline-end:.6rem}
.file{overflow-wrap:anywhere}
.warning{margin-block:.6rem;padding:.3rem .9rem;border-inline-start:4px solid var(--place-line);background:var(--place)}
.text{font-size:1.09rem;line-height:2.1}
.row{margin-block-end:1.1rem;scroll-margin-top:1rem}
.lead{font-weight:500}
.label,.footer{color:var(--soft);font-size:.95rem}
.subhead{margin:.8rem 0 0;font-size:1.2rem}
.count{display:inline-block;min-width:1.4em;color:var(--soft);font-size:.72em;font-variant-numeric:tabular-nums}
.name{color:inherit;border-radius:.2em;text-decoration:underline 2px;text-underline-offset:.42em;text-decoration-skip-ink:none;font-weight:inherit}
.name .name{text-underline-offset:.62em}
.person{background:var(--person);text-decoration-color:var(--person-line)}
.organisation{background:var(--organisation);text-decoration-style:double;text-decoration-thickness:1px;text-decoration-color:var(--organisation-line)}
.place{background:var(--place);text-decoration-style:dashed;text-decoration-color:var(--place-line)}
.thing{background:var(--thing);text-decoration-style:wavy;text-decoration-thickness:1px;text-decoration-color:var(--thing-line)}
.value{text-decoration:underline dotted 2px var(--value-line);text-underline-offset:.42em}
.stand-in{background:none}
.said{background:var(--said);border-inline:2px solid var(--said-edge);border-radius:.15em;-webkit-box-decoration-break:slice;box-decoration-break:slice}
.cue{font-weight:700;color:var(--accent)}
.note{margin-inline-start:.2em;padding-inline:.3em;font-size:.68em;font-weight:700;line-height:1;vertical-align:.55em;text-decoration:none;border-radius:.4em;background:var(--track)}
.note:hover{text-decoration:underline}
:target{outline:3px solid var(--said-edge);outline-offset:3px;border-radius:.2em}
article:target{outline:none}
.cards ol,.cards{display:grid;gap:.7rem;align-content:start;font-size:.875rem;line-height:1.8}
.card{padding:.55rem .85rem .65rem;background:var(--sheet);border:1px solid var(--line);border-inline-start:3px solid var(--said-edge);border-radius:.4rem;scroll-margin-top:1rem;min-width:0}
.speaker{font-weight:700;display:flex;gap:0 .5rem;align-items:baseline}
.speaker a{text-decoration:none}
.speaker a:hover{text-decoration:underline}
.number{font-size:.8em;padding-inline:.45em;border-radius:.4em;background:var(--track)}
.sure{margin-inline-start:auto;display:flex;align-items:center;gap:.4rem;font-weight:400;font-size:.85em;color:var(--soft);white-space:nowrap}
.sure .bar{width:2.4rem;height:.3rem}
.excerpt a{color:inherit;text-decoration-color:var(--said-edge)}
.facts{display:flex;flex-wrap:wrap;gap:0 .9rem;color:var(--soft);font-size:.94em}
.facts div{display:inline}
.facts :is(dt,dd){display:inline}
.facts dt::after{content:": "}
@media (max-width:63.99rem){.cards{margin-block:.7rem 1.4rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}}
@media (min-width:64rem){
.source,.warning{margin-inline-start:2.2rem}
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.6rem}
.cell:last-child:has(.headline){grid-column:1/-1}
.text .row .cell{position:relative;padding-inline-start:2.2rem}
.cell>p>.count{position:absolute;inset-inline-start:0;width:1.6rem;text-align:start;line-height:2.9rem}
}
${['person', 'organisation', 'place', 'thing', 'value', 'said']
  .map(
    (look) =>
      `body:has(#show-${look}:not(:checked)) .text .${look}{background:none;border-color:transparent;text-decoration:none}`,
  )
  .join('\n')}
body:has(#show-cue:not(:checked)) .text .cue{font-weight:inherit;color:inherit}
body:has(#show-said:not(:checked)) .text .note{display:none}
`;
