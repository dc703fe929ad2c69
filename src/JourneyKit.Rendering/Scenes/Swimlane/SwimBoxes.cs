using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>The boxes of touchpoints, all of one size: icon, face and name.</summary>
internal sealed class SwimBoxes
{
    private const double LeastWidth = 96;
    private const double MostWidth = 150;
    private const double Padding = 8;
    private const double Icon = 18;
    private const double FaceRadius = 8.5;
    private const double NameLine = 14;
    private const int NameLines = 4;
    private const double ToName = Padding + Icon + 6;

    private readonly GridSource source;
    private readonly DrawnMap drawn;
    private readonly HashSet<Id<Touchpoint>?> conversions;
    private readonly TextBlock[] names;

    public SwimBoxes(GridSource source, DrawnMap drawn)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(drawn);
        (this.source, this.drawn) = (source, drawn);
        conversions = [.. drawn.Map.Conversions.Select(conversion => conversion.At)];
        var words = source.Items.SelectMany(item => item.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);
        Width = Math.Clamp(words.Select(word => TextWidth.Of(word, Fonts.BodyBold)).Append(0).Max() + (2 * Padding) + 1, LeastWidth, MostWidth);
        names = [.. source.Items.Select(item => TextFlow.Balance(item.Name, Fonts.BodyBold, Width - (2 * Padding), NameLines))];
        Height = ToName + names.Max(name => name.Height(NameLine)) + Padding;
    }

    public double Width { get; }

    public double Height { get; }

    public bool HasStars => source.Items.Any(IsTruth);

    public bool HasFlags => source.Items.Any(IsConversion);

    public bool HasFeelings => source.Items.Any(item => Feeling(item) is not null);

    public bool HasUnknownFeelings => HasFeelings && source.Items.Any(item => Feeling(item) is null);

    /// <summary>The circle that stands for a feeling that is not known.</summary>
    public static IEnumerable<SceneNode> UnknownFeeling(Point middle) =>
    [
        new SceneDisc(middle, FaceRadius, new Paint(Ink.Paper, Ink.Rule2) { Dash = "3 2" }),
        new SceneText(TextFlow.Line("?", Fonts.LabelBold), middle.X, middle.Y + 4) { Ink = Ink.Text3, Anchor = Anchor.Middle },
    ];

    public void Draw(Canvas canvas, int item, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var one = source.Items[item];
        var box = new Box(x, y, Width, Height);
        canvas.Group(
            group =>
            {
                group.Box(box, new Paint(Ink.Paper, Ink.Rule2) { Dash = one.Touchpoints.All(touchpoint => touchpoint.Kind == TouchpointKind.Action) ? "3 2" : null }, 4);
                var at = x + Padding;
                if (IconOf(one) is { } icon)
                {
                    group.Add(Signs.Icon(icon, at, y + Padding, Icon, Ink.Text));
                    at += Icon + 5;
                }

                if (IsTruth(one))
                {
                    group.Add(Signs.Star(at, y + Padding + 1));
                    at += 19;
                }

                if (IsConversion(one))
                {
                    group.Add(Signs.Flag(at, y + Padding + 1));
                }

                var middle = new Point(box.Right - Padding - FaceRadius, y + Padding + (Icon / 2));
                group.Add(Feeling(one) is { } feeling ? Faces.Of(feeling, middle, FaceRadius) : HasFeelings ? UnknownFeeling(middle) : []);
                group.Text(names[item], x + Padding, y + ToName + 11, lineHeight: NameLine, cell: box.Inside(4, 2));
            },
            one.Only?.Id,
            SwimWords.Of(one, source.Rows[one.Row].Name, Feeling(one), IsTruth(one), IsConversion(one)));
    }

    private double? Feeling(GridItem item) => MeanFeeling.Of(drawn, item.Touchpoints);

    private static bool IsTruth(GridItem item) => item.Touchpoints.Any(touchpoint => touchpoint.MomentOfTruth == true);

    private bool IsConversion(GridItem item) => item.Touchpoints.Any(touchpoint => conversions.Contains(touchpoint.Id));

    private string? IconOf(GridItem item)
    {
        var icons = item.Touchpoints.Select(touchpoint => ChannelIcons.Of(touchpoint, drawn.Map)).Distinct(StringComparer.Ordinal).ToList();
        return icons.Count == 1 ? icons[0] : null;
    }
}
