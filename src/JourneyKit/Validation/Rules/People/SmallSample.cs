using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds sources with samples too small for what is taken from them.</summary>
internal sealed class SmallSample : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3025", "small-sample", DiagnosticSeverity.Info, "The share of nine people says little about nine thousand, and two interviews are two opinions. Say so where it is used, or ask more people.");

    public override ElementList<int> Checklist => [19, 59];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        sources:
          counter-survey: { kind: survey, sample: 9 }
        evidence:
          would-return: { text: Would come again, value: 78%, source: counter-survey }
        touchpoints:
          counter: { evidence: [would-return] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources:
          counter-survey: { kind: survey, sample: 140 }
        evidence:
          would-return: { text: Would come again, value: 78%, source: counter-survey }
        touchpoints:
          counter: { evidence: [would-return] }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<Id<Source>>? counted = null;
        foreach (var source in context.Map.Sources)
        {
            if (source is not { Kind: { } kind, Sample: { } sample } || sample >= Math.Max(context.Thresholds.SmallSample, context.Thresholds.SmallQualitativeSample) || !context.EvidenceUse.IsRestedOn(source))
            {
                continue;
            }

            // Half of the kinds give both figures and words: it depends on what is used.
            var isCounted = !kind.IsQualitative() || (kind is not (SourceKind.Interview or SourceKind.FocusGroup or SourceKind.UserTest or SourceKind.Observation or SourceKind.Employee or SourceKind.Workshop) && (counted ??= Counted(context)).Contains(source.Id));
            if (isCounted && sample < context.Thresholds.SmallSample)
            {
                context.ReportValue(Places.Source(source) / PropertyKeys.Sample, $"The figures from `{source.Id}` rest on a sample of {sample}. Below {context.Thresholds.SmallSample} they may be chance.");
            }
            else if (!isCounted && sample < context.Thresholds.SmallQualitativeSample)
            {
                context.ReportValue(Places.Source(source) / PropertyKeys.Sample, $"What `{source.Id}` says rests on a sample of {sample}. Below {context.Thresholds.SmallQualitativeSample} it may hold for these people only.");
            }
        }
    }

    // The sources whose figures are used.
    private static HashSet<Id<Source>> Counted(RuleContext context)
    {
        var counted = new HashSet<Id<Source>>();
        foreach (var metric in context.Map.Metrics)
        {
            counted.Add(metric.Source ?? default);
        }

        foreach (var evidence in context.Map.Evidence)
        {
            if ((evidence.Kind == EvidenceKind.Figure || evidence.Value is not null) && context.EvidenceUse.IsCited(evidence))
            {
                counted.Add(evidence.Source ?? default);
            }
        }

        return counted;
    }
}
