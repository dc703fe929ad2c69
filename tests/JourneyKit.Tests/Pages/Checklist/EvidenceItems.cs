using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Data and evidence” of the practice checklist.</summary>
internal static class EvidenceItems
{
    public static ChecklistPart Part { get; } = new("Data and evidence",
    [
        new(58, Data, "Sources of all kinds have a place, from interviews to order data.",
            In("`interview`, `focus-group`, `survey`, `analytics`, `crm`, `purchase-history`, `social`, `reviews`, `support`, `user-test`, `employee`", "sources: { a: { kind: interview }, b: { kind: focus-group }, c: { kind: survey }, d: { kind: analytics }, e: { kind: crm }, f: { kind: purchase-history }, g: { kind: social }, h: { kind: reviews }, i: { kind: support }, j: { kind: user-test }, k: { kind: employee } }")),
        new(59, Check, "There is qualitative and quantitative data."),
        new(60, Check, "Data comes from all touchpoints, online and offline."),
        new(61, Check, "Data is arranged so that it can be read.",
            Shows(ProofQuestion.Insights, "It took far too long", "sources: { talks: { kind: interview } }\n«evidence: { slow: { source: talks, kind: quote, text: It took far too long } }»\ntouchpoints: { page: { «evidence: [slow], »entry: true } }"),
            Missing("Insights put quotes and figures in order; whether the team can read its own data is not checked.")),
        new(62, Analysis, "Data shows patterns, gaps and pain.",
            Shows(ProofQuestion.Insights, "support:calls", ProofMaps.SupportSpike)),
        new(63, Check, "Words of customers are attached.",
            In("`quote` of `evidence`, `touchpoints`", "sources: [talks]\nevidence: { slow: { source: talks, kind: quote, text: Slow } }\ntouchpoints: { page: { quote: Slow } }")),
        new(64, Check, "Data is brought together into one view of the customer, and protected.",
            Missing("Personal data and the privacy of sources are checked; whether the law is kept cannot be seen.")),
    ]);
}
