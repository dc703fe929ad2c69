using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Micro-conversions and desired outcomes” of the practice checklist.</summary>
internal static class ConversionItems
{
    public static ChecklistPart Part { get; } = new("Micro-conversions and desired outcomes",
    [
        new(50, Check | Data, "Small steps are named, each towards a larger goal.",
            In("`microConversions`, `contributesTo`, `kind`", "conversions: { order: { at: page } }\ntouchpoints: { page: { microConversions: { compares: { contributesTo: order, kind: secondary } } } }")),
        new(51, Analysis, "Small steps predict how the whole funnel will do.",
            Shows(ProofQuestion.Flow, "What micro-conversions predict", ProofMaps.MicroConversion)),
        new(52, Check, "Each touchpoint of the future says what the customer should do and feel."),
        new(53, Data, "The points at which customers convert are known.",
            In("`conversions`", "conversions: { order: { at: page } }\ntouchpoints: [page]")),
        new(54, Data, "The feelings that build trust are named.",
            In("`desiredEmotion`", "touchpoints: { page: { desiredEmotion: confident } }")),
        new(55, Check | Data, "Information, resources and support that a stage needs are listed.",
            In("`needs`", "stages: { think: { needs: [prices] } }\ntouchpoints: { page: { stage: think, needs: [a sales person] } }"),
            Missing("Information, resources and support are one list.")),
        new(56, Check, "From every touchpoint there is a clear next step."),
        new(57, Analysis, "How many go on from stage to stage, convert and come back.",
            Shows(ProofQuestion.Flow, "By stage", ProofMaps.Stages)),
    ]);
}
