package org.alvh.engine.report.page;

/**
 * The style sheet of the report, written into the page. Colours are the platform's tokens in their light and dark
 * values; nothing is said by colour alone.
 */
public final class Stylesheet {

    private Stylesheet() {}

    private static final String LIGHT = """
              --bg: #F4F5F7; --surface: #FFFFFF; --sunken: #EBEDF1; --line: #D9DDE3; --line2: #868E9B;
              --ink: #14181F; --ink2: #4A5361; --ink3: #5F6876; --profit: #0A6F6A; --loss: #B23A0E;
              --lossbg: #FBE9E1; --warn: #8A5A00; --warnbg: #FBF0D7; --l1: #8458D2; --l2: #5B2DAE;
              --l3: #2B0D66;
            """;

    private static final String DARK = """
              --bg: #0D1015; --surface: #141920; --sunken: #0A0D11; --line: #28303A; --line2: #6C7787;
              --ink: #E8EBF0; --ink2: #AEB6C2; --ink3: #8F99A7; --profit: #4CC3B5; --loss: #F28B5B;
              --lossbg: #3A2015; --warn: #E3B341; --warnbg: #33290F; --l1: #9272E6; --l2: #B9A1F7;
              --l3: #E4DAFF;
            """;

    private static final String SCREEN = """
            @media (prefers-contrast:more) {
              :root { --ink3: var(--ink2); --line: var(--line2) }
            }
            * { box-sizing: border-box; margin: 0 }
            html {
              font: 14px/21px Inter,"Inter Variable",system-ui,-apple-system,"Segoe UI",sans-serif;
              font-variant-numeric: tabular-nums lining-nums; color: var(--ink); background: var(--bg);
              -webkit-text-size-adjust: 100%;
            }
            body { max-width: 1120px; margin: 0 auto; padding: 0 16px 48px }
            h1 { font-size: 24px; line-height: 30px; font-weight: 600; letter-spacing: -.01em }
            h2 { font-size: 17px; line-height: 24px; font-weight: 600; letter-spacing: -.005em }
            h3 { font-size: 14px; line-height: 20px; font-weight: 600 }
            p { max-width: 74ch }
            p + p, p + ul, ul + p { margin-top: 8px }
            b, strong { font-weight: 600 }
            ul.plain { max-width: 78ch; padding-left: 18px }
            ul.plain li { margin-top: 6px }
            code {
              font: 12px/18px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace; color: var(--ink2);
              overflow-wrap: anywhere;
            }
            .banner {
              background: var(--warnbg); border: 1px solid var(--warn); border-radius: 6px; padding: 10px 14px;
              margin: 16px 0 0; max-width: none;
            }
            .banner b { color: var(--warn) }
            header.top { padding: 24px 0 4px }
            header.top p { color: var(--ink2) }
            .kicker { font-size: 12px; line-height: 18px; color: var(--ink3) }
            .scroll + p { margin-top: 10px }
            p.kicker { max-width: 96ch }
            section {
              background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
              padding: 16px 18px 18px; margin-top: 14px;
            }
            section > h2 + p, section > h2 + ul, section > h2 + div, section > h2 + figure { margin-top: 8px }
            section h3 { margin-top: 18px }
            section > p.lead { color: var(--ink2) }
            .verdict { font-size: 16px; line-height: 25px }
            .verdict h2 { font-size: 20px; line-height: 27px }
            .verdict p { max-width: 70ch }
            .tiles {
              display: grid; grid-template-columns: repeat(4,1fr); gap: 0; margin-top: 16px;
              border-top: 1px solid var(--line); padding-top: 14px;
            }
            .tile { padding: 0 14px; border-left: 1px solid var(--line); min-width: 0 }
            .tile:first-child { border: 0; padding-left: 0 }
            .tile .k { font-size: 12px; line-height: 16px; color: var(--ink3) }
            .tile .v {
              font-size: 21px; line-height: 28px; font-weight: 600; letter-spacing: -.01em; white-space: nowrap;
            }
            .tile .s { font-size: 12px; line-height: 17px; color: var(--ink2) }
            .scroll {
              overflow-x: auto; margin-top: 10px;
              background:
                linear-gradient(90deg,transparent,var(--surface) 70%) 100% 0/36px 100% no-repeat local,
                linear-gradient(90deg,transparent,var(--line)) 100% 0/14px 100% no-repeat scroll;
            }
            .scroll:focus-visible { outline: 2px solid var(--ink2); outline-offset: 2px }
            table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 18px }
            th { font-weight: 400; text-align: left; white-space: nowrap }
            thead th {
              font-size: 12px; line-height: 16px; font-weight: 500; color: var(--ink3); padding: 0 0 5px 16px;
              vertical-align: bottom; border-bottom: 1px solid var(--line2);
            }
            tbody th, tbody td {
              padding: 5px 0 5px 16px; border-bottom: 1px solid var(--line); vertical-align: top;
            }
            tr:last-child td, tr:last-child th { border-bottom: 0 }
            th:first-child, td:first-child { padding-left: 0 }
            .r { text-align: right; white-space: nowrap }
            td.w { white-space: normal }
            .up { color: var(--profit) }
            .dn { color: var(--loss) }
            .dim { color: var(--ink3) }
            td.strong, th.strong, tr.strong th, tr.strong td { font-weight: 600 }
            tr.sum th, tr.sum td { font-weight: 600; border-top: 1px solid var(--line2) }
            figure { margin-top: 8px }
            figure.after { margin-top: 22px }
            figcaption p { color: var(--ink2); font-size: 13px; line-height: 19px }
            .legend {
              display: flex; flex-wrap: wrap; gap: 2px 18px; list-style: none; padding: 0; margin: 8px 0 0;
              font-size: 12px; line-height: 18px; color: var(--ink2);
            }
            .legend li { display: flex; gap: 7px; align-items: center }
            .legend svg { width: 26px; height: 8px; flex: none; overflow: visible }
            .plot { position: relative; margin: 12px 204px 28px 64px }
            .plot svg { display: block; width: 100%; height: 100%; overflow: visible }
            .plot.wide { margin-right: 0 }
            .plot span {
              position: absolute; font-size: 12px; line-height: 15px; color: var(--ink3); white-space: nowrap;
            }
            .plot .yt { right: 100%; margin-right: 8px; transform: translateY(-50%) }
            .plot .xt { top: 100%; margin-top: 7px; transform: translateX(-50%) }
            .plot .end {
              left: 100%; margin-left: 8px; transform: translateY(-50%); color: var(--ink2); max-width: 196px;
              overflow: hidden; text-overflow: ellipsis;
            }
            .plot .end.run { color: var(--ink); font-weight: 600 }
            .plot .note {
              color: var(--ink); transform: translate(6px,-100%); background: var(--surface); padding: 0 3px;
              border-radius: 2px;
            }
            .plot .note.left { transform: translate(calc(-100% - 6px),-100%) }
            .plot .note.below { transform: translate(6px,3px) }
            .plot .note.left.below { transform: translate(calc(-100% - 6px),3px) }
            path { vector-effect: non-scaling-stroke }
            .grid { stroke: var(--line); fill: none }
            .zero { stroke: var(--line2); fill: none }
            .ln { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round }
            .ln.bare { stroke: var(--ink2); stroke-width: 1.4; stroke-dasharray: 5 3 }
            .ln.control { stroke: var(--line2); stroke-width: 1.4 }
            .ln.bills { stroke: var(--ink3); stroke-width: 1.3; stroke-dasharray: 1 3.2 }
            .ln.vix { stroke-width: 1.1 }
            .sunk { fill: var(--lossbg) }
            .rule { fill: none; stroke-width: 1.2 }
            .rule.l1 { stroke: var(--l1) }
            .rule.l2 { stroke: var(--l2) }
            .rule.l3 { stroke: var(--l3) }
            .rule.gate { stroke: var(--ink3); stroke-dasharray: 4 3 }
            .plot .end.l1 { color: var(--l1) }
            .plot .end.l2 { color: var(--l2) }
            .plot .end.l3 { color: var(--l3) }
            .lane {
              display: grid; grid-template-columns: 64px 1fr 204px; align-items: center; margin-top: 5px;
              font-size: 12px; line-height: 16px;
            }
            .lane svg { display: block; width: 100%; height: 12px; background: var(--sunken) }
            .lane .name { color: var(--ink2); font-weight: 600 }
            .lane .remark { padding-left: 8px; color: var(--ink2) }
            .lane path.l1 { fill: var(--l1) }
            .lane path.l2 { fill: var(--l2) }
            .lane path.l3 { fill: var(--l3) }
            .lane path.book { fill: var(--line2) }
            .lane path.mark { fill: var(--warn) }
            .gain { fill: var(--profit) }
            .cost { fill: var(--lossbg); stroke: var(--loss); stroke-width: 1.2 }
            .narrow table { width: auto; min-width: min(100%,560px) }
            .cols .narrow table { width: 100% }
            .cols { display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px }
            .cols > div { min-width: 0 }
            .cols + p { margin-top: 12px }
            .cols > div > h3:first-child { margin-top: 8px }
            dl.doc {
              display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; font-size: 12px; line-height: 18px;
              margin-top: 8px;
            }
            dl.doc dt { color: var(--ink2) }
            dl.doc dd { text-align: right; overflow-wrap: anywhere }
            .blocks { columns: 3; column-gap: 40px; margin-top: 8px }
            .blocks > div { break-inside: avoid; margin-bottom: 16px }
            .blocks h3 { margin: 0 }
            .blocks dl.doc { margin-top: 4px }
            @media (min-width:900px) {
              ul.plain { columns: 2; column-gap: 40px; max-width: none }
              ul.plain li { break-inside: avoid }
              ul.plain li:first-child { margin-top: 0 }
            }
            footer { margin-top: 20px; font-size: 12px; line-height: 19px; color: var(--ink3) }
            footer p { max-width: none }
            @media (max-width:720px) {
              body { padding: 0 10px 32px }
              section { padding: 14px 12px 14px }
              h1 { font-size: 20px; line-height: 26px }
              .tiles { grid-template-columns: 1fr 1fr; gap: 14px 0 }
              .tile:nth-child(odd) { border: 0; padding-left: 0 }
              .verdict { font-size: 15px; line-height: 23px }
              .plot, .plot.wide { margin-right: 8px; margin-left: 52px }
              .plot .end, .plot .odd { display: none }
              .cols { grid-template-columns: minmax(0,1fr) }
              .lane { grid-template-columns: 52px 1fr; margin-right: 8px; row-gap: 1px; margin-top: 8px }
              .lane .remark { grid-column: 2; padding: 0 }
              .blocks { columns: 1 }
              tbody th:first-child {
                position: sticky; left: 0; background: var(--surface); white-space: normal; min-width: 104px;
                max-width: 46vw;
              }
              .lane .name { font-size: 11px }
            }
            """;

    private static final String PRINT = """
              * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
              body { max-width: none; padding: 0 }
              section { border: 0; padding: 8px 0; break-inside: auto }
              figure, tr, h2, h3, .tiles { break-inside: avoid }
              h2, h3 { break-after: avoid }
              .scroll { overflow: visible; background: none }
              html { font-size: 11px; line-height: 16px; background: var(--surface) }
              table { font-size: 9.5px; line-height: 13px }
              thead th { font-size: 9px; line-height: 12px }
              tbody th, tbody td { padding: 2px 0 2px 9px }
              thead th { padding-left: 9px }
              .verdict { font-size: 12px; line-height: 18px }
              .plot { margin-right: 140px }
              .plot.wide { margin-right: 0 }
              .lane { grid-template-columns: 64px 1fr 140px }
              .lane .remark { font-size: 10px }
            """;

    /** Paper is light whatever the screen is. */
    public static final String CSS = "\n:root {\n  color-scheme: light dark;\n" + LIGHT + "}\n"
            + "@media (prefers-color-scheme: dark) {\n:root {\n" + DARK + "}\n}\n"
            + SCREEN
            + "@media print {\n:root {\n  color-scheme: light;\n" + LIGHT + "}\n" + PRINT + "}\n";
}
