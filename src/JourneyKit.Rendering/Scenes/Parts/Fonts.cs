using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>How the parts of every picture are set.</summary>
internal static class Fonts
{
    public static TextFont Title { get; } = new(28, Bold: true);

    public static TextFont SmallTitle { get; } = new(26, Bold: true);

    public static TextFont Finding { get; } = new(15);

    public static TextFont Section { get; } = new(15, Bold: true);

    public static TextFont Stage { get; } = new(16, Bold: true);

    public static TextFont SmallStage { get; } = new(14, Bold: true);

    public static TextFont Touchpoint { get; } = new(13, Bold: true);

    public static TextFont SmallTouchpoint { get; } = new(11, Bold: true);

    public static TextFont Meta { get; } = new(13);

    public static TextFont Body { get; } = new(12);

    public static TextFont BodyBold { get; } = new(12, Bold: true);

    public static TextFont Spoken { get; } = new(12, Italic: true);

    public static TextFont Label { get; } = new(11);

    public static TextFont LabelBold { get; } = new(11, Bold: true);

    public static TextFont Headline { get; } = new(28, Bold: true);
}
