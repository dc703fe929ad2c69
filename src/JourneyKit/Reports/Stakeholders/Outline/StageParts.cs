using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Findings;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>A section for each stage: its touchpoints, pain points, opportunities, figures and quotes. What belongs to several stages is told in the first.</summary>
internal sealed class StageParts(StakeholderSubject subject, ElementList<StageFlow> funnel)
{
    private const int MostPains = 8;

    private readonly HashSet<Id<Opportunity>> toldOpportunities = [];
    private readonly HashSet<Id<Metric>> toldMetrics = [];

    public IEnumerable<OutlineSection> Of(IEnumerable<(Stage? Stage, IReadOnlyList<Touchpoint> Touchpoints)> places)
    {
        var number = 0;
        foreach (var (stage, touchpoints) in places)
        {
            var here = touchpoints.Select(touchpoint => touchpoint.Id).ToHashSet();
            yield return new(stage is null ? "Outside the stages" : $"{++number}. {OutlineText.Plain(stage.Name)}",
            [
                .. OutlineText.Paragraph(Goal(stage), Flow(stage)),
                .. Touchpoints(touchpoints),
                .. touchpoints.Count == 0 ? OutlineText.Paragraph("No touchpoint is known here.") : [],
                .. OutlineText.Points("What hurts:", [.. Worst(here)]),
                .. OutlineText.Points("Opportunities:", [.. Opportunities(touchpoints)]),
                .. Metrics(stage, touchpoints),
                .. subject.Voices.Where(voice => voice.At is { } at && here.Contains(at.Id)).Select(voice => Quote(voice, isPlaced: true)),
            ]);
        }

        if (subject.Voices.Where(voice => voice.At is null).Select(voice => Quote(voice, isPlaced: false)).ToList() is { Count: > 0 } others)
        {
            yield return new("What customers say besides", others);
        }
    }

    // The worst; who reads a report reads no list of hundreds.
    private IEnumerable<string> Worst(HashSet<Id<Touchpoint>> here)
    {
        var all = subject.Insights.Context.Pains.Ranked.Where(ranked => here.Contains(ranked.At.Id)).ToList();
        var worst = all.Take(MostPains).Select(ranked => Pain(subject, ranked));
        return all.Count > MostPains ? worst.Append($"{Listing.Count(all.Count - MostPains, "pain point")} more, which weigh less.") : worst;
    }

    /// <summary>A pain point: how bad, how often, for whom, and who works on it.</summary>
    public static string Pain(StakeholderSubject subject, RankedPain ranked)
        => OutlineText.Plain($"{subject.Insights.Find($"pain:{ranked.Pain.Id}")!.Text} {Pains.Answer(subject.Work, ranked.Pain)}");

    /// <summary>A quote with where it was said and its source.</summary>
    public static OutlineBlock Quote(Voice voice, bool isPlaced)
        => new QuotationBlock(OutlineText.Plain(voice.Words), $"{(voice.At is { } at ? $"{(isPlaced ? "at" : "on")} “{at.Name}”; " : "")}{Source(voice)}");

    private static string Source(Voice voice)
    {
        var facts = new[] { voice.Source?.Name, voice.Source?.Sample is { } sample ? $"sample of {Figures.Number(sample)}" : null, voice.Date is null ? null : OutlineText.Date(voice.Date) };
        return voice.Source is null ? "source not known" : OutlineText.Plain(string.Join(", ", facts.OfType<string>()));
    }

    private static string Goal(Stage? stage) => stage?.Goal is { } goal ? $"What customers want: {OutlineText.Sentence(OutlineText.Plain(goal))}" : "";

    private string Flow(Stage? stage)
    {
        if (funnel.FirstOrDefault(flow => flow.Stage?.Id == stage?.Id) is not { In: { } all } flow)
        {
            return "";
        }

        if (all <= 0)
        {
            return "Nobody reaches it.";
        }

        string?[] parts =
        [
            $"{Figures.Percent(all)} of all journeys come here",
            flow.Lost > 0 ? $"{Figures.Percent(flow.Lost)} of all are lost here" : "nobody is lost here",
            flow.Converting is { } converting ? $"{Figures.Percent(converting)} of all convert here" : null,
        ];
        return $"{string.Join(", ", parts.OfType<string>())}.";
    }

    private IEnumerable<OutlineBlock> Touchpoints(IReadOnlyList<Touchpoint> touchpoints)
        => OutlineText.Grid(["Touchpoint", "Channel", "What customers do", "Feeling", "Satisfaction", "Effort", "Lost here, of all journeys"], [.. touchpoints.Select(Row)]);

    private IReadOnlyList<string> Row(Touchpoint touchpoint) =>
    [
        OutlineText.Plain(touchpoint.Name) + (touchpoint.MomentOfTruth == true ? " (moment of truth)" : ""),
        touchpoint.Channel is { } channel ? OutlineText.Plain(subject.Map.Channels[channel]?.Name ?? channel.Value) : "",
        OutlineText.Cell(touchpoint.Doing ?? touchpoint.Description),
        touchpoint.Emotion is { } emotion ? Figures.Signed(emotion.Value) : "",
        touchpoint.Satisfaction is { } satisfaction ? Figures.Number(satisfaction.Value) : "",
        touchpoint.Effort is { } effort ? Figures.Number(effort.Value) : "",
        subject.Insights.Context.Chain.Touchpoints[touchpoint.Key] is { } flow ? Figures.Percent(flow.End is JourneyEnd.DropOff or JourneyEnd.DeadEnd ? flow.Ending : 0) : "",
    ];

    private IEnumerable<string> Opportunities(IReadOnlyList<Touchpoint> touchpoints)
    {
        var pains = touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Select(pain => pain.Id).ToHashSet();
        var here = touchpoints.Select(touchpoint => touchpoint.Id).ToHashSet();
        return subject.Work.Opportunities
            .Where(opportunity => (opportunity.Addresses.Any(pains.Contains) || opportunity.Touchpoints.Any(here.Contains)) && toldOpportunities.Add(opportunity.Id))
            .Select(opportunity => ProposalsSection.Words(subject, opportunity));
    }

    private IEnumerable<OutlineBlock> Metrics(Stage? stage, IReadOnlyList<Touchpoint> touchpoints)
    {
        var named = (stage?.Metrics ?? []).Concat(touchpoints.SelectMany(touchpoint => touchpoint.Metrics)).Distinct().Where(toldMetrics.Add);
        return OutlineText.Grid(["Figure", "Now", "Target", "As of", "Sample", "Source"], [.. named.Select(id => subject.Map.Metrics[id]).OfType<Metric>().Select(Row)]);
    }

    private IReadOnlyList<string> Row(Metric metric) =>
    [
        OutlineText.Plain(metric.Name),
        ObjectivesSection.Now(metric),
        ObjectivesSection.Target(metric),
        OutlineText.Date(metric.CurrentDate),
        metric.Sample is { } sample ? Figures.Number(sample) : "",
        metric.Source is { } source ? OutlineText.Plain(subject.Map.Sources[source]?.Name ?? source.Value) : "",
    ];
}
