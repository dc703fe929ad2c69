using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Pictures and sharing” of the practice checklist.</summary>
internal static class PictureItems
{
    public static ChecklistPart Part { get; } = new("Pictures and sharing",
    [
        new(129, Rendering, "Line, circle, lanes by stage or channel, and matrix are all possible.", NotYetPictures),
        new(130, Check, "The form fits the purpose."),
        new(131, Rendering, "Colours and symbols for stages, channels, emotions, pain and opportunities, without clutter.", NotYetPictures),
        new(132, Rendering, "A map shows at least stages, touchpoints, emotions and channels.", NotYetPictures),
        new(133, None, "A map can be had as a diagram and as a spreadsheet.", NotYetPictures),
        new(134, Rendering, "Stakeholders get goals and method, a walk through the stages, evidence, and what to do.", NotYetPictures),
    ]);
}
