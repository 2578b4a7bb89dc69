/** The page: type, links, head, contents and legend. */
export const base = `
*,::before,::after{box-sizing:border-box}
html{font-size:100%;scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:66rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:400 1rem/1.85 Vazirmatn,Vazir,"Noto Sans Arabic","Segoe UI","SF Arabic",Tahoma,"DejaVu Sans",sans-serif;
overflow-wrap:break-word}
[lang=en]{font-family:system-ui,"Segoe UI",sans-serif}
a{color:var(--accent);text-underline-offset:.3em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
ul,ol{margin:0;padding:0;list-style:none}
p{margin:0}
dl,dd{margin:0}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.3rem 1rem;background:var(--accent);color:var(--paper);z-index:1}
.skip:focus{inset-block-start:.5rem}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar-top{display:flex;flex-wrap:wrap;gap:.35rem 2rem;align-items:center;justify-content:space-between;
padding-block:.9rem;margin-block-end:1.6rem;border-block-end:1px solid var(--line);font-size:.875rem}
.contents ul{display:flex;flex-wrap:wrap;gap:0 1.2rem}
.contents a{text-decoration:none;display:inline-block;padding-block:.15rem}
.contents a:hover{text-decoration:underline}
.legend{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0;border:0;min-width:0}
.legend legend{float:inline-start;padding:0;color:var(--soft)}
.legend label{display:inline-flex;align-items:center;gap:.3rem;cursor:pointer;padding-block:.15rem}
.legend input{accent-color:var(--accent);margin:0;width:1rem;height:1rem}
.headline{margin:.2rem 0 1rem;font-size:clamp(1.45rem,1.1rem + 1.8vw,2.1rem);font-weight:700;line-height:1.6;text-wrap:balance}
h2,h3,h4{line-height:1.6;text-wrap:balance}
textarea{display:block;width:100%;padding:.8rem 1rem;font:inherit;line-height:2;color:inherit;background:var(--sheet);border:1px solid var(--soft);border-radius:.4rem;resize:vertical}
.form{max-width:46rem;margin-inline:auto;padding-block-start:1.5rem}
.form p{margin-block:.6rem}
.form label{font-weight:600}
button{padding:.35rem 2.2rem;font:inherit;font-weight:700;color:var(--paper);background:var(--accent);border:0;border-radius:.4rem;cursor:pointer}
footer{margin-block-start:3rem;padding-block-start:.8rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.8125rem}
.bar{display:block;width:100%;height:.55rem}
.bar .track{fill:var(--track)}
.bar .fill{fill:var(--accent)}
`;
