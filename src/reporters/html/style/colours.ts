/** The colours, for light and for dark surroundings; all text has a contrast of 4.5 at least. */
export const colours = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--sheet:#fff;--ink:#22252a;--soft:#5b5750;--line:#e3dfd5;--accent:#135a6c;--track:#ece8df;
--said:#f5f0e2;--said-edge:#b49a4f;
--person:#dde8f7;--person-line:#2c5c9b;--organisation:#dcefe1;--organisation-line:#28693f;
--place:#f9e9cc;--place-line:#8a5800;--thing:#ebe1f5;--thing-line:#6a4398;--value-line:#756f64;
--del:#fbe4e0;--del-ink:#8c2a1c;--ins:#dff1e1;--ins-ink:#1d5c2e;
--shade-1:#e4eff2;--shade-2:#c9dfe5;--shade-3:#a5cad4;--shade-4:#82b5c3}
@media (prefers-color-scheme:dark){:root{
--paper:#15171a;--sheet:#1d2024;--ink:#e6e3dc;--soft:#aca79c;--line:#34383e;--accent:#86c8da;--track:#2d3136;
--said:#29261c;--said-edge:#8f7f4a;
--person:#203450;--person-line:#91b8ee;--organisation:#1c3a28;--organisation-line:#88ca9c;
--place:#42341a;--place-line:#e2b869;--thing:#37294b;--thing-line:#c3a5e8;--value-line:#9a9488;
--del:#4a221d;--del-ink:#f3b0a5;--ins:#1b3d24;--ins-ink:#a3dcb0;
--shade-1:#22323a;--shade-2:#264350;--shade-3:#2b5769;--shade-4:#316b82}}
`;
