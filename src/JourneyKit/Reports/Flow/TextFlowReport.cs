using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Personas;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>The flow for people, on about one screen; JSON has the rest.</summary>
internal sealed class TextFlowReport(Pen pen) : IReport<FlowResult>
{
    // More would not fit on two screens; --to has each.
    private const int MostDependent = 2;
    private const int MostNamed = 3;

    public void Write(FlowResult result)
    {
        if (result.Chain.Outcome != ChainOutcome.Computed)
        {
            pen.Line(WhyNot(result));
        }
        else
        {
            InputLines.Write(pen, result);
        }

        if (result.Groups is { } groups)
        {
            GroupReport.Write(pen, result, groups);
        }
        else if (result.Chain.IsComputed)
        {
            WriteFlow(result);
        }
    }

    private void WriteFlow(FlowResult result)
    {
        ConversionLines.Write(pen, result);
        WriteForWhom(result);
        StageTable.Write(pen, result);
        EndLines.Write(pen, result.Chain);
        AverageLines.Write(pen, result.Chain);
        var dependent = result.Conversions.Where(flow => flow.Probability > 0).ToList();
        var computed = dependent.Where(flow => !flow.AreDependenciesLeftOut).ToList();
        foreach (var flow in computed.Take(MostDependent))
        {
            DependencyLines.Write(pen, result, flow);
        }

        if (computed.Count > MostDependent)
        {
            pen.Line().Line($"What {string.Join(", ", computed.Skip(MostDependent).Take(MostNamed).Select(flow => flow.Conversion.Key))}{(computed.Count > MostDependent + MostNamed ? $" and {computed.Count - MostDependent - MostNamed} more" : "")} depend{(computed.Count == MostDependent + 1 ? "s" : "")} on: ask with --to, or see JSON", Tone.Faint);
        }

        if (dependent.Count(flow => flow.AreDependenciesLeftOut) is > 0 and var leftOut)
        {
            pen.Line().Line($"What {leftOut} more conversion{(leftOut == 1 ? " depends" : "s depend")} on was not computed, since the map is too large, or too densely linked, for so many; ask for one of them with --to.", Tone.Warning);
        }

        MicroConversionLines.Write(pen, result);
        LoopLines.Write(pen, result.Chain);
        ReachLines.Write(pen, result.Chain.Graph);
        ChannelUseTable.Write(pen, result);
        ChannelTable.Write(pen, result);
    }

    private void WriteForWhom(FlowResult result)
    {
        var graph = result.Chain.Graph;
        if (graph.Persona is null && ForWhom.Find(result.Chain, result.Conversions.Select(flow => flow.Conversion), element => element.Key) is { } found)
        {
            pen.Line($"  for whom it differs most: {found.Words} All side by side: --by {GroupCells.Word(found.Kind)}", Tone.Faint);
        }
    }

    private static string WhyNot(FlowResult result)
    {
        var chain = result.Chain;
        var whose = chain.Graph.Persona is { } persona ? $" for `{persona}`" : "";
        return chain.Outcome switch
        {
            ChainOutcome.NoFlow => $"`{result.File}` has no flow{whose}: no touchpoint says what comes `next`.",
            ChainOutcome.NoEntry when chain.Graph.Persona is not null => $"No journey begins in `{result.File}`{whose}: the persona meets no touchpoint with an `entry`.",
            ChainOutcome.NoEntry => $"No journey begins in `{result.File}`: every touchpoint is led to, and none says `entry`.",
            _ => $"No numbers for `{result.File}`{whose}: its loops are so entangled that the equations could not be solved (residual {Figures.Residual(chain.Inputs.Residual)}).",
        };
    }
}
