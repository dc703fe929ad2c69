using System.CommandLine;
using JourneyKit.Insights;
using JourneyKit.Reports;
using JourneyKit.Reports.Insights;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what one map already knows, and what to do about it.</summary>
internal sealed class InsightsCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Option<string?> explain = new("--explain") { Description = "Only this finding: where each of its numbers comes from, and the lines that would write it down.", HelpName = "ID" };
    private readonly Option<string?> today = TodayOption.Create("The day on which initiatives are overdue. Default: nothing is.");
    private readonly MapInput input;

    public InsightsCommand(CliHost host, Screen screen)
        : base("insights", "Say what one map already knows: where it hurts and for whom, what the figures signal, what that costs, and what to do first.")
    {
        this.host = host;
        this.screen = screen;
        Add(explain);
        Add(today);
        input = new MapInput(this);
        this.RefuseFormatWith(explain, input.Format, "text about one finding; the json report has all numbers of every finding");
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey insights current.journey.yaml", "what to do first, and what that rests on"),
        ("journey insights current.journey.yaml --explain drop-off:register", "one finding: its numbers, and the lines to write"),
        ("journey insights current.journey.yaml --format markdown > insights.md", "to hand on"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done; a map that says little has few insights, which is said."),
        (ExitCode.Failed, "Not done: a wrong option, a missing file, a document with errors, a library, an unknown finding."),
    ];

    private int Run(ParseResult parsed)
    {
        var given = input.Read(parsed, host);
        var read = OneMap.OfJourney(given, "insights are a map's");
        var result = new InsightResult(given.Named, JourneyInsights.Of(read, TodayOption.Of(parsed.GetValue(today))));
        if (parsed.GetValue(explain) is { } id)
        {
            var item = result.Insights.Find(id) ?? throw new Refusal($"there is no finding `{id}` in `{given.File.Name}`{NearName.Question(id, result.Insights.Items.Select(one => one.Id))}");
            InsightExplanation.Write(screen.Output(parsed), result, item);
            return ExitCode.Done;
        }

        ReportWriter.Write(screen.Target(parsed, input.Format), result);
        return ExitCode.Done;
    }
}
