using System.CommandLine;
using JourneyKit.Gaps;
using JourneyKit.Reports;

namespace JourneyKit.Tool.Commands;

/// <summary>What the gap analysis can be told.</summary>
internal sealed class GapsOptions
{
    private const string Mermaid = "mermaid";
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string> match = MatchChoice.Option();
    private readonly Option<string> failOn = GapsFailOn.Option();
    private readonly Option<string?> baseline = new("--baseline") { Description = "An earlier report (`--format json`): also say which gaps are new, closed, still open or worse since.", HelpName = "GAPS.JSON" };
    private readonly Option<string?> from = new("--from") { Description = "Compare the one map with itself as it was at a revision of git.", HelpName = "REV" };
    private readonly Option<string?> explain = new("--explain") { Description = "Print one gap with every number, how it was computed, and from what.", HelpName = "GAP-ID" };
    private readonly Option<string?> roadmap = new("--roadmap") { Description = "Print the roadmap alone: markdown to hand on, mermaid as a Gantt diagram." };
    private readonly Option<bool> all = new("--all") { Description = "Print every gap after what fits on two screens. The json report always has all." };
    private readonly Option<bool> force = new("--force") { Description = "Compare maps that are not of one journey, or a later state with an earlier one." };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Print nothing; the exit code says whether --fail-on is reached.");
    private readonly Option<string?> today = TodayOption.Create("The day of the analysis, yyyy-MM-dd: then the roadmap also says what is overdue.");

    public GapsOptions(Command command)
    {
        roadmap.TakeOneOf([CommonOptions.Markdown, Mermaid]);
        command.Add(format);
        command.Add(match);
        command.Add(failOn);
        command.Add(baseline);
        command.Add(from);
        command.Add(explain);
        command.Add(roadmap);
        command.Add(all);
        command.Add(force);
        command.Add(today);
        command.Add(quiet);
        command.RefuseFormatWith(explain, format, "text about one gap; the json report has all numbers of every gap");
        command.RefuseFormatWith(roadmap, format, "the roadmap alone; the json report has it, too");
        command.Validators.Add(result =>
        {
            if (result.GetResult(quiet) is { Implicit: false } && (result.GetResult(explain) ?? result.GetResult(roadmap)) is { Implicit: false } asked)
            {
                result.AddError($"`--quiet` prints nothing, and `{asked.Option.Name}` asks for something");
            }
        });
    }

    public string? Baseline(ParseResult parsed) => parsed.GetValue(baseline);

    /// <summary>The revision at which the map is compared with itself; null where it is compared with another.</summary>
    public string? From(ParseResult parsed) => parsed.GetValue(from);

    public string? Explain(ParseResult parsed) => parsed.GetValue(explain);

    /// <summary>The roadmap as it is asked for; null where it is not asked for by itself.</summary>
    public string? Roadmap(ParseResult parsed, GapReport report) => parsed.GetValue(roadmap) switch
    {
        CommonOptions.Markdown => report.Roadmap.ToMarkdown(),
        Mermaid => report.Roadmap.ToMermaidGantt(),
        _ => null,
    };

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    public bool IsForced(ParseResult parsed) => parsed.GetValue(force);

    public string FailOn(ParseResult parsed) => parsed.GetRequiredValue(failOn);

    public GapOptions Analysis(ParseResult parsed) => new() { Match = MatchChoice.Of(parsed.GetRequiredValue(match)), Today = TodayOption.Of(parsed.GetValue(today)) };

    public bool IsWhole(ParseResult parsed) => parsed.GetValue(all);

    /// <summary>Standard output, in the format that is asked for.</summary>
    public ReportTarget Target(ParseResult parsed, Screen screen) => screen.Target(parsed, format);
}
