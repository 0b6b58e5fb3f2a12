import { statuses } from "../../engine/status";
import { COLOURS, type ColourName } from "../../ui/tokens";

const inks = Object.entries(COLOURS.light)
  .map(([name, value]) => `--${name}:${value};`)
  .join("");

const colour = (name: ColourName) => `var(--${name})`;

const statusRules = statuses
  .map(
    (status) =>
      `.${status}{color:${colour(status)}}` +
      `.segment.${status}{background:${colour(`${status}-soft`)};border-block-end:2px solid}`,
  )
  .join("\n");

/**
 * The whole look of a page that stands alone, the same for every report: the policy of the page
 * names it by its hash and lets no other style in.
 */
export const pageStyle = `
:root{${inks}color-scheme:light}
*{box-sizing:border-box;margin:0}
body{background:${colour("surface")};color:${colour("ink")};font:1rem/1.5 "Noto Sans","Segoe UI",Arial,"Noto Sans Arabic","Microsoft YaHei","PingFang SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
main{max-inline-size:56rem;margin-inline:auto;padding:2rem 1rem 4rem}
main>*+*,header>*+*{margin-block-start:.75rem}
h1{font-size:1.9rem;line-height:1.2;padding-block-end:.5rem;border-block-end:2px solid}
h2{margin-block-start:2.5rem;padding-block-start:.75rem;border-block-start:2px solid;font-size:1.4rem;line-height:1.25}
h3{margin-block-start:1.5rem;color:${colour("accent")};font-size:1.05rem}
p,li,dd{max-inline-size:75ch}
.kind{color:${colour("accent")}}
.lead{font-size:1.1rem}
.soft,.key,.facing,.sources,table,dl{font-size:.9rem}
.soft,dt,caption{color:${colour("ink-soft")}}
ul,ol{padding-inline-start:1.4rem}
.plain{padding:0;list-style:none}
.sources{padding-inline-start:2.4rem}
.sources li+li,li+li{margin-block-start:.3rem}
a{color:${colour("accent")}}
a:focus-visible,.wide:focus-visible{outline:3px solid ${colour("accent")};outline-offset:2px}
.note{display:inline-block;min-inline-size:24px;min-block-size:24px;margin-block:-.25em;text-align:center;font-size:.85em;text-decoration:none}
nav a{display:inline-block;min-block-size:24px}
nav ul{columns:18rem}
.side-title,figcaption{font-weight:600}
dl>div,.check,.row{display:grid;gap:.25rem 1.5rem}
dl>div+div{margin-block-start:.25rem}
.check,.row{padding-block-start:.75rem;border-block-start:1px solid ${colour("line")}}
.row{margin-block-start:.5rem}
.check>*,.row>*,.facing>*,dl>div>*{min-inline-size:0}
.check p+p{margin-block-start:.25rem}
.check>div>span{display:block}
.facing{display:grid;gap:1rem 1.5rem}
.status{font-weight:600}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-block-start:.75rem}
.shape{inline-size:.8em;block-size:.8em;vertical-align:-.05em}
.shape .fill{fill:currentColor;fill-rule:evenodd}
.shape .line{fill:none;stroke:currentColor;stroke-width:2}
.shape.not-stated .line{stroke-dasharray:3 2}
.segments{display:flex;flex-wrap:wrap;gap:2px}
.segment{inline-size:1.6rem;text-align:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}
${statusRules}
.wide{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;overflow-wrap:break-word}
caption{text-align:start;padding-block-end:.3rem}
th,td{padding:.3rem .6rem;border-block-end:1px solid ${colour("line")};text-align:start;vertical-align:top}
thead th{border-block-end:2px solid ${colour("line-strong")}}
th.end,td.end{text-align:end;white-space:nowrap}
aside{padding:.75rem 1rem;border-inline-start:4px solid ${colour("accent")};background:${colour("accent-soft")}}
.marking{padding:.5rem 1rem;font-weight:600;text-align:center}
.marking p{max-inline-size:none}
@media (min-width:44rem){
dl>div{grid-template-columns:14rem 1fr}
.check,.row{grid-template-columns:11rem 1fr}
.row{grid-template-columns:18rem 1fr}
.facing{grid-template-columns:1fr 1fr}
}
@media print{
@page{margin:18mm}
html{font-size:9.5pt}
body{background:none}
figure{break-inside:avoid}
.page{display:table;inline-size:100%;table-layout:fixed}
.marking[data-at=head]{display:table-header-group}
.marking[data-at=foot]{display:table-footer-group}
.marking{break-inside:avoid;text-align:center}
main{max-inline-size:none;padding:0}
h1,h2,h3,caption,.side-title{break-after:avoid}
.check,.row,tr{break-inside:avoid}
.break{break-before:page}
nav{display:none}
.wide{overflow:visible}
a{color:inherit;text-decoration:none}
}
@media screen{.marking[data-at=foot]{display:none}}
`;

/** SHA-256 of the style, as the page's policy names it; a test holds that it is the style's. */
export const pageStyleHash = "GihVD8GLI+b6Ly7otmH+XIfggGH0PcvsI6Y04gDRdEw=";
