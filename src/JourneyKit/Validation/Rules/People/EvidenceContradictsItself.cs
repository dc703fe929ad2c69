using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds evidence that is said to contradict itself.</summary>
internal sealed class EvidenceContradictsItself : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3001", "evidence-contradicts-itself", DiagnosticSeverity.Error, "Evidence cannot contradict itself: another id is meant.");

    public override string BadExample => """
        state: current
        evidence:
          fast: { text: Delivery is fast., contradicts: [fast] }
        """;

    public override string GoodExample => """
        state: current
        evidence:
          fast: { text: Delivery is fast., contradicts: [slow] }
          slow: Delivery takes days.
        """;

    public override void Check(RuleContext context)
    {
        foreach (var evidence in context.Map.Evidence.Where(evidence => evidence.Contradicts.Contains(evidence.Id)))
        {
            context.ReportValue(ElementPath.Root / PropertyKeys.Evidence / evidence.Key / PropertyKeys.Contradicts / evidence.Key, $"The evidence `{evidence.Id}` is said to contradict itself.");
        }
    }
}
