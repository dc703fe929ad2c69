using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Governance, culture and tools” of the practice checklist.</summary>
internal static class GovernanceItems
{
    public static ChecklistPart Part { get; } = new("Governance, culture and tools",
    [
        new(135, Check, "Maps are reviewed at a rhythm."),
        new(136, Check, "Changes of a map can be followed.",
            Shows(ProofQuestion.Diff, "+ touchpoint shop", "touchpoints: [page]\n---\ntouchpoints: [page«, shop»]")),
        new(137, Analysis, "What kind of improvement the plans are: streamline, automate, integrate, personalise, mend.",
            In("`streamline`, `automate`, `integrate`, `personalize`, `fix`", "opportunities: { a: { kind: streamline }, b: { kind: automate }, c: { kind: integrate }, d: { kind: personalize }, e: { kind: fix } }"),
            Missing("The kind is held; no report sums the plan by kind.")),
        new(138, None, "Each map holds insights, their impact, and what follows.",
            Shows(ProofQuestion.Insights, "pain:slow", "touchpoints: { page: { «painPoints: { slow: Too slow }» } }"),
            Shows(ProofQuestion.Insights, "conversion:order", "«conversions: { order: { at: done } }\n»touchpoints: { page: { entry: true, next: { done: 40% } }, done: {} }")),
        new(139, Check, "Channels fit the routines of customers, whose goals and pain are known and whose steps are followed.",
            Missing("The routines of customers have no place; goals, pain and measurement are asked for by the rules of 16, 48 and 65.")),
        new(140, None, "People are trained in listening, empathy and solving problems.",
            Shows(ProofQuestion.Insights, "train-employees", "touchpoints: [page]\n«practices: { train-employees: planned }»"),
            Missing("An answer to advice is held and told; what the training is about is not.")),
        new(141, None, "People may decide for the customer, and are recognised for it.",
            Shows(ProofQuestion.Insights, "recognise-staff", "touchpoints: [page]\n«practices: { recognise-staff: planned }»"),
            Missing("An answer to advice is held and told; whether it is lived cannot be seen.")),
        new(142, None, "Employees are asked, and heard.",
            In("`employee` as `kind` of `sources`", "sources: { staff: { kind: employee } }"),
            Missing("That staff are asked has a place; what came of it is not followed.")),
        new(143, None, "Tools bring templates, and connect to analytics, CRM and surveys.",
            Shows(ProofQuestion.Draft, "initiatives", "touchpoints: { page: { «painPoints: { slow: { severity: 5, frequency: 50% } }» } }"),
            Shows(ProofQuestion.Responses, "csat-page", "touchpoints: [page]\n---\ntouchpoint,csat«\npage,4»\n"),
            Missing("Survey responses come in by `journey import-responses`; other systems, and an editor, are still to come.")),
        new(144, None, "There is a template for the plan of action.",
            Shows(ProofQuestion.Draft, "resolves", "touchpoints: { page: { «painPoints: { slow: { severity: 5, frequency: 50% } }» } }")),
    ]);
}
