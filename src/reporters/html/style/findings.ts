/** What was found: charts, names with their mentions, changes, and the overview of many articles. */
export const findings = `
.parts,.overview{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 3rem;margin-block-start:2.2rem}
.part{min-width:0}
.part>:is(h2,h3){display:flex;align-items:baseline;gap:.6rem;margin:1.2rem 0 .6rem;padding-block-start:.6rem;border-block-start:2px solid var(--accent);font-size:1.2rem}
.total{font-size:.75em;font-weight:400;color:var(--soft)}
.none,.hint{color:var(--soft);font-size:.9375rem}
.chart{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.7}
.chart th,.chart td{padding:.3rem .4rem;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--line)}
.chart thead th{color:var(--soft);font-size:.8125rem;font-weight:400}
.chart tbody th{font-weight:600;overflow-wrap:anywhere}
.chart :is(th,td):first-child{padding-inline-start:0}
.chart :is(th,td):last-child{padding-inline-end:0}
.measure{width:34%;min-width:5.5rem}
.measure .bar{display:inline-block;width:calc(100% - 3rem);vertical-align:middle}
.measure span{display:inline-block;width:2.8rem;text-align:end}
.places{color:var(--soft)}
.people{display:grid;gap:.9rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.people>.entity{padding:.6rem .9rem .75rem;background:var(--sheet);border:1px solid var(--line);border-radius:.4rem}
.names,.values{display:grid;gap:.2rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.entity{scroll-margin-top:1rem;font-size:.9375rem;line-height:1.8;min-width:0}
.entity>.name{font-weight:600}
.people .entity>.name{font-weight:700;font-size:1.05rem}
.times,.entity-note{color:var(--soft);font-size:.875rem}
.mentions{display:flex;flex-wrap:wrap;gap:0 1.1rem;font-size:.875rem}
.places a{padding-inline:.15em}
.changes{display:grid;gap:.6rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));align-items:start}
.rule{min-width:0}
.rule-name{font-weight:600;font-size:.9375rem}
.examples{font-size:.9375rem}
.examples li{overflow-wrap:anywhere}
.examples :is(del,ins){text-decoration:none;padding-inline:.35em;border-radius:.25em;white-space:pre-wrap}
.examples del{background:var(--del);color:var(--del-ink)}
.examples ins{background:var(--ins);color:var(--ins-ink);font-weight:600}
.arrow{color:var(--soft)}
summary{cursor:pointer;color:var(--accent);font-size:.875rem}
.index{counter-reset:article;display:grid;gap:.55rem}
.index>li{counter-increment:article;padding-inline-start:2.2rem;position:relative;line-height:1.75}
.index>li::before{content:counter(article,persian);position:absolute;inset-inline-start:0;color:var(--soft)}
.index a{font-weight:600}
.facts-line,.about{display:block;color:var(--soft);font-size:.875rem}
.timeline{border-inline-start:2px solid var(--line);padding-inline-start:1.1rem;display:grid;gap:.8rem}
.day{display:flex;align-items:center;gap:.8rem;font-weight:600;font-size:.9375rem}
.day .bar{flex:0 1 9rem}
.timeline a{font-size:.9375rem}
.scroll{position:relative;overflow-x:auto}
.topics{border-collapse:separate;border-spacing:2px;font-size:.875rem;line-height:1.6}
.topics td{text-align:center;min-width:3.2rem;border-radius:.2rem;background:var(--sheet)}
.topics thead th{font-weight:600;vertical-align:bottom;padding:.2rem .4rem;max-width:7rem}
.topics tbody th{text-align:start;font-weight:600;padding-inline-end:.8rem;min-width:8rem}
${[1, 2, 3, 4].map((shade) => `.topics .shade-${shade}{background:var(--shade-${shade})}`).join('\n')}
.corpus>article{margin-block-start:3.2rem;padding-block-start:1.6rem;border-block-start:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 120rem}
.overview{margin-block-start:0}
@media (min-width:64rem){
.parts,.overview{grid-template-columns:repeat(2,minmax(0,1fr))}
.part-per,.part-changes,.part-topics{grid-column:1/-1}
}
`;
