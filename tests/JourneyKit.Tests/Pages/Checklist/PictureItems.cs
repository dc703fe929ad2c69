using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Pictures and sharing” of the practice checklist.</summary>
internal static class PictureItems
{
    public static ChecklistPart Part { get; } = new("Pictures and sharing",
    [
        new(129, Picture, "Line, circle, lanes by stage or channel, and matrix are all possible.",
            Shows(ProofQuestion.Render, "Think first", "# map\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "Think first", "# circle\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "Our website", "# swimlane\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "Our website", "# matrix\n" + ProofMaps.Pictured)),
        new(130, Check, "The form fits the purpose.",
            Missing("What each picture is for is told; which of them fits a map is not judged.")),
        new(131, Picture, "Colours and symbols for stages, channels, emotions, pain and opportunities, without clutter.",
            Draws("a bar over each stage", "height=\"4\" fill=\"#16202c\"", ProofMaps.Pictured),
            Draws("the sign of a channel", "M2 3.25h12v9.5H2z M2 6.25h12", ProofMaps.Pictured),
            Draws("a face in the colour of the feeling", "r=\"10\" fill=\"#fbe2d6\" stroke=\"#a93a0d\"", ProofMaps.Pictured),
            Draws("the sign of a pain point in its colour", "fill=\"#ffffff\" stroke=\"#a93a0d\"", ProofMaps.Pictured),
            Draws("the sign of an opportunity in its colour", "fill=\"#ebe6f8\" stroke=\"#573fa3\"", ProofMaps.Pictured),
            Missing("All stages and all channels have the same colour; whether a picture is cluttered is not judged.")),
        new(132, Picture, "A map shows at least stages, touchpoints, emotions and channels.",
            Shows(ProofQuestion.Render, "Think first", "# map\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "The first page", "# map\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "Feelings are lowest at", "# map\n" + ProofMaps.Pictured),
            Shows(ProofQuestion.Render, "Our website", "# map\n" + ProofMaps.Pictured)),
        new(133, None, "A map can be had as a diagram and as a spreadsheet.",
            Shows(ProofQuestion.Render, "The first page", "# map\n" + ProofMaps.Pictured),
            Exports("csv", "The first page", ProofMaps.Pictured),
            Exports("xlsx", "The first page", ProofMaps.Pictured),
            Exports("xlsx", "Too slow", ProofMaps.Pictured)),
        new(134, Picture, "Stakeholders get goals and method, a walk through the stages, evidence, and what to do.",
            Shows(ProofQuestion.Report, "More loyal customers", "«objectives: { loyal: { name: More loyal customers } }»\ntouchpoints: [page]"),
            Shows(ProofQuestion.Report, "Twelve interviews", "«methodology: Twelve interviews»\ntouchpoints: [page]"),
            Shows(ProofQuestion.Report, "Too slow", "touchpoints: { page: { «painPoints: { slow: Too slow }» } }"),
            Shows(ProofQuestion.Report, "It took far too long", "touchpoints: { page: { «quote: It took far too long» } }"),
            Shows(ProofQuestion.Report, "A second server", "touchpoints: [page]\n«initiatives: { server: { name: A second server } }»"),
            Missing("It is text; pictures are drawn apart, and a deck of both is still to come.")),
    ]);
}
