using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow to hand on: conversions, then touchpoints with who comes and who is lost there.</summary>
internal sealed class MarkdownFlowReport(TextWriter output) : IReport<FlowResult>
{
    public void Write(FlowResult result)
    {
        var chain = result.Chain;
        var whose = chain.Graph.Persona is { } persona ? $", {MarkdownSheet.Name(result.Map.Personas[persona]?.Name ?? persona.Value)}" : "";
        var sheet = new MarkdownSheet()
            .Line($"# {MarkdownText.Escape(MarkdownSheet.Name(result.Map.Title) + whose)}").Line()
            .Line($"{MarkdownText.Code(MarkdownSheet.Name(result.File))}: {chain.Inputs.Assumed} of {Listing.Count(chain.Inputs.Shares, "share")} {(chain.Inputs.Shares == 1 ? "is" : "are")} assumed.").Line();
        if (chain.Outcome != ChainOutcome.Computed)
        {
            sheet.Line("There are no numbers: the flow cannot be computed. `--format text` says why.").Line();
        }

        if (result.Groups is { } groups)
        {
            MarkdownGroups.Write(sheet, result, groups);
            sheet.WriteTo(output);
            return;
        }

        if (result.Conversions.Count > 0)
        {
            sheet.Table(["conversion", "of all journeys"], result.Conversions.Select(flow => (IReadOnlyList<string>)[MarkdownSheet.NameInCell(flow.Conversion.Name), Percent(flow.Probability)]));
        }

        MarkdownFunnel.Write(sheet, result);
        if (chain.Touchpoints.Count > 0)
        {
            sheet.Table(["touchpoint", "visits per journey", "reached by", "drop-off"], chain.Touchpoints.Select(flow => Row(result, flow)));
        }

        sheet.WriteTo(output);
    }

    private static IReadOnlyList<string> Row(FlowResult result, TouchpointFlow flow) =>
    [
        MarkdownSheet.NameInCell(result.Map.Touchpoints[flow.Touchpoint]?.Name ?? flow.Touchpoint.Value),
        flow.Visits is { } visits ? Figures.Average(visits) : Figures.Unbounded,
        Percent(flow.Reach),
        flow.DropOff > 0 ? Percent(flow.DropOff) : "",
    ];

    // Where it could not be computed nothing stands.
    private static string Percent(double? share) => share is { } known ? Figures.Percent(known) : "";
}
