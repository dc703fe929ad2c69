using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Pictures and sharing” of the practice checklist.</summary>
internal static class PictureItems
{
    public static ChecklistPart Part { get; } = new("Pictures and sharing",
    [
        new(129, Rendering, "Line, circle, lanes by stage or channel, and matrix are all possible.",
            Not("Pictures are still to come.")),
        new(130, Check, "The form fits the purpose.",
            Not("Pictures are still to come.")),
        new(131, Rendering, "Colours and symbols for stages, channels, emotions, pain and opportunities, without clutter.",
            Not("Pictures are still to come.")),
        new(132, Rendering, "A map shows at least stages, touchpoints, emotions and channels.",
            Not("Pictures are still to come.")),
        new(133, None, "A map can be had as a diagram and as a spreadsheet.",
            Missing("Pictures and tables are still to come; what there is, is YAML and JSON.")),
        new(134, Rendering, "Stakeholders get goals and method, a walk through the stages, evidence, and what to do.",
            Shows(ProofQuestion.Report, "More loyal customers", "«objectives: { loyal: { name: More loyal customers } }»\ntouchpoints: [page]"),
            Shows(ProofQuestion.Report, "Twelve interviews", "«methodology: Twelve interviews»\ntouchpoints: [page]"),
            Shows(ProofQuestion.Report, "Too slow", "touchpoints: { page: { «painPoints: { slow: Too slow }» } }"),
            Shows(ProofQuestion.Report, "It took far too long", "touchpoints: { page: { «quote: It took far too long» } }"),
            Shows(ProofQuestion.Report, "A second server", "touchpoints: [page]\n«initiatives: { server: { name: A second server } }»"),
            Missing("It is text; a deck with pictures is still to come.")),
    ]);
}
