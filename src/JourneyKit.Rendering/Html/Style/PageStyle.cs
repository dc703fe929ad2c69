namespace JourneyKit.Rendering.Html.Style;

/// <summary>How every page looks: on screens, narrow ones and paper.</summary>
internal static class PageStyle
{
    /// <summary>The rules, without colours: those are named by <see cref="InkStyle"/>.</summary>
    public const string Rules = """
        *{box-sizing:border-box}
        html{scroll-padding-top:64px}
        body{margin:0;background:var(--Paper);color:var(--Text);font:14px/1.43 Arial,"Liberation Sans",Arimo,Helvetica,"Noto Sans","Noto Sans CJK SC",sans-serif;overflow-wrap:break-word}
        html[dir=rtl] [dir=auto]{text-align:right}
        svg{direction:ltr}
        a{color:var(--Change)}
        a:focus-visible,summary:focus-visible,input:focus-visible,figure:focus-visible,.scroll:focus-visible{outline:3px solid var(--Change);outline-offset:2px}
        :target{outline:3px solid var(--Change);outline-offset:2px}
        .skip{position:absolute;inset-inline-start:-999px}
        .skip:focus{inset-inline-start:8px;top:8px;background:var(--Paper);padding:8px;z-index:9}
        .top{display:flex;gap:16px;align-items:center;padding:0 24px;min-height:56px;border-bottom:1px solid var(--Rule);position:sticky;top:0;background:var(--Paper);z-index:2}
        .top b{font-size:15px}
        .top .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
        .top nav{margin-inline-start:auto;display:flex;gap:20px}
        .top nav a{text-decoration:none}
        .top nav a:hover{text-decoration:underline}
        .tag{print-color-adjust:exact;background:var(--Text3);color:var(--OnFill);font:700 11px/20px Arial,"Liberation Sans",Arimo,Helvetica,"Noto Sans",sans-serif;letter-spacing:.05em;padding:0 10px;border-radius:3px;text-transform:uppercase;white-space:nowrap}
        .tag.later{background:var(--Change)}
        [dir=rtl] .tag{letter-spacing:0}
        .lay{display:grid;grid-template-columns:208px minmax(0,1fr);max-width:1440px;margin:0 auto}
        .lay.plain{grid-template-columns:minmax(0,1fr)}
        .lay.wide{max-width:1740px}
        aside{padding:24px 16px 24px 24px;border-inline-end:1px solid var(--Rule)}
        aside .filters{position:sticky;top:80px;max-height:calc(100vh - 96px);overflow-y:auto;padding:4px}
        .across fieldset{display:flex;flex-wrap:wrap;gap:2px 16px;margin-bottom:8px}
        .across legend{float:inline-start;width:80px;margin:0;line-height:26px}
        fieldset{border:0;margin:0 0 20px;padding:0;min-width:0}
        legend{font-weight:700;padding:0;margin-bottom:6px}
        .filters label{display:flex;gap:8px;align-items:center;min-height:26px;min-width:0}
        .filters label span:not(.count){min-width:0}
        .filters .count{margin-inline-start:auto;color:var(--Text3);font-size:12px}
        input[type=checkbox]{width:16px;height:16px;accent-color:var(--Change);margin:0;flex:none}
        .icon{flex:none}
        main{padding:20px 24px 48px;min-width:0}
        h1{font-size:28px;line-height:34px;margin:0}
        h2{font-size:20px;line-height:26px;margin:24px 0 6px}
        h3{font-size:15px;line-height:20px;margin:16px 0 2px}
        h4{font-size:14px;line-height:20px;margin:12px 0 2px}
        p{margin:4px 0}
        .meta{color:var(--Text2);margin:4px 0 0}
        .lead{font-size:16px;line-height:23px;margin:6px 0 12px;max-width:76ch}
        .notes{margin:0 0 10px;max-width:76ch}
        .notes summary{font-weight:400;padding:0;color:var(--Text2)}
        .notes ul{margin:0;padding-inline-start:18px}
        .tiles{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:12px;margin:0 0 20px}
        .wide .tiles{grid-template-columns:repeat(auto-fit,minmax(210px,1fr))}
        .tile{print-color-adjust:exact;background:var(--Wash);border-radius:6px;padding:10px 14px;min-width:0}
        .tile dt{font-size:12px;color:var(--Text2)}
        .tile dt::first-letter{text-transform:uppercase}
        .tile dd{margin:0;font-weight:700;font-size:26px;line-height:34px}
        .tile small{display:block;font-weight:400;font-size:12px;line-height:16px;color:var(--Text2)}
        figure{margin:8px 0;overflow-x:auto;position:relative}
        figure{overscroll-behavior-x:contain}
        figure svg{display:block;print-color-adjust:exact}
        .fit svg{max-width:100%;height:auto}
        .key{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--Text2);margin:8px 0 0;padding:0;list-style:none}
        .key li{display:flex;gap:6px;align-items:center}
        svg a{text-decoration:none}
        svg .hit{fill:transparent}
        svg a:hover .hit,svg a:focus-visible .hit{fill:var(--Wash2);opacity:.6}
        svg a:focus-visible{outline:3px solid var(--Change)}
        .two{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:32px}
        .find{list-style:none;margin:0;padding:0}
        .find li{display:grid;grid-template-columns:86px minmax(0,1fr);gap:4px 12px;padding:10px 0;border-top:1px solid var(--Rule)}
        .find p{margin:0}
        .where{color:var(--Text3);font-size:12px}
        .sign{font-size:12px;font-weight:700;display:flex;gap:6px;align-items:center;height:20px}
        .sign.bad{color:var(--Bad)}
        .sign.calm{color:var(--Change)}
        .cards{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px}
        .card{border:1px solid var(--Rule);border-radius:6px;padding:14px 16px;min-width:0}
        .card h3{margin-top:0}
        .card blockquote,.card q{font-style:italic;color:var(--Text2)}
        [dir=rtl] .card blockquote,[dir=rtl] .card q{font-style:normal}
        blockquote{margin:8px 0;padding-inline-start:14px;border-inline-start:3px solid var(--Rule2);color:var(--Text2)}
        blockquote footer{color:var(--Text3);font-size:12px}
        q::before,q::after{content:none}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:13px}
        th,td{text-align:start;vertical-align:top;padding:6px 0;padding-inline-end:10px;border-top:1px solid var(--Rule)}
        thead th{border-top:0;color:var(--Text2)}
        td ul{margin:0;padding-inline-start:16px}
        .journey{min-width:1100px}
        .index{margin-top:16px}
        .index th,.index td{padding:10px 0;padding-inline-end:20px}
        .index .num{padding-inline-end:28px}
        .num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
        .more>td{border-top:0;padding-top:0}
        summary{cursor:pointer;font-weight:700;padding:6px 0}
        .more summary{font-weight:400;color:var(--Change);padding:0 0 4px}
        dl.all{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:2px 14px;margin:4px 0 8px}
        dl.all dt{color:var(--Text2)}
        dl.all dd{margin:0;min-width:0;white-space:pre-line}
        dl.all ul{margin:0;padding-inline-start:16px;white-space:normal}
        .element{border-top:1px solid var(--Rule);padding:8px 0}
        .element h4{margin:0}
        .pain{color:var(--Bad);font-weight:700}
        .idea{color:var(--Idea);font-weight:700}
        footer.end{color:var(--Text3);font-size:12px;margin-top:24px;border-top:1px solid var(--Rule);padding-top:8px}
        @media (max-width:1200px){.tiles{grid-template-columns:repeat(3,minmax(0,1fr))}}
        @media (max-width:1000px){
        .lay{grid-template-columns:minmax(0,1fr)}
        aside{border:0;border-bottom:1px solid var(--Rule);padding:16px 24px 4px}
        aside .filters{position:static;max-height:none}
        .top .name,.top nav,aside .count{display:none}
        fieldset{display:flex;flex-wrap:wrap;gap:2px 16px;margin-bottom:12px}
        legend{width:100%;float:inline-start}
        .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
        .two,.cards{grid-template-columns:minmax(0,1fr)}
        .fit svg{max-width:none}
        .journey{min-width:0}
        .stack,.stack tbody,.stack tr,.stack td,.stack th{display:block}
        .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stack td,.stack th,.index .num{border:0;padding:1px 0}
        .stack td:empty{display:none}
        .stack td[data-label]::before{content:attr(data-label) ": ";color:var(--Text2)}
        .stack tr{border-top:1px solid var(--Rule);padding:8px 0}
        .stack .more{border-top:0;padding-top:0}
        .num{text-align:start}
        dl.all{grid-template-columns:minmax(0,1fr)}
        dl.all dd{margin-bottom:4px}
        }
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media print{
        @page{size:A4 landscape;margin:12mm}
        .top,aside,.skip{display:none}
        body{font-size:12px}
        table,dl.all,.find .where,.sign{font-size:11px}
        th,td{padding-block:4px}
        td ul{padding:0;list-style:none}
        .lay{display:block}
        main{padding:0}
        figure{overflow:visible}
        figure svg{max-width:100%;max-height:180mm;height:auto}
        figure,li,tr,.card,.tile,.element,blockquote{break-inside:avoid}
        h2,h3,h4,summary{break-after:avoid}
        details::details-content{content-visibility:visible;display:block;height:auto}
        details>*{display:revert}
        .journey{min-width:0}
        .scroll{overflow:visible}
        dl.all,dl.all dt,dl.all dd,dl.all div{display:inline;margin:0;white-space:normal}
        dl.all dt::after,dl.all strong::after{content:": "}
        dl.all dd:not(:last-child)::after{content:" · "}
        dl.all div:not(:last-child)::after{content:"; "}
        dl.all ul{display:inline;padding:0}
        dl.all li{display:inline}
        dl.all li:not(:last-child)::after{content:"; "}
        .more summary{display:none}
        .element{border:0;padding:2px 0}
        .element :is(h3,h4,.where){display:inline;margin:0;margin-inline-end:8px;font-size:11px}
        a{color:inherit;text-decoration:none}
        :target{outline:0}
        }

        """;
}
