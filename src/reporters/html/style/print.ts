/** On paper: no controls, cards still beside the text, nothing cut in two that can be kept whole. */
export const print = `
@media print{
@page{size:A4;margin:15mm 14mm}
:root{color-scheme:light;--paper:#fff}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.7}
.skip,.contents,.legend input{display:none}
.bar-top{margin-block-end:.6rem;padding-block:.2rem}
.text{font-size:10.5pt;line-height:1.95}
.row{display:grid;grid-template-columns:minmax(0,1fr) 5.4cm;gap:0 .7cm}
.cell:last-child:has(.headline){grid-column:1/-1}
.sure .bar{display:none}
.cards{margin:0;grid-template-columns:1fr;font-size:8pt}
.card,.entity,.rule,tr,.timeline>li,.index>li{break-inside:avoid}
h1,h2,h3,h4{break-after:avoid}
p{orphans:2;widows:2}
a{color:inherit}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.parts,.overview{gap:.2rem .9cm}
.corpus>article{content-visibility:visible;break-before:page;border:0;margin:0}
details::details-content{content-visibility:visible}
.scroll{overflow:visible}
}
`;
