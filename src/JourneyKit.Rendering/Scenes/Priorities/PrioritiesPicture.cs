using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>The initiatives by what they take and what they are worth.</summary>
internal sealed class PrioritiesPicture : IPicture
{
    private const double Width = 880;
    private const double FieldHeight = 490;
    private const double AxisWidth = 46;

    public string Name => "priorities";

    public bool TakesPersona => false;

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = GapAnalysis.Compare(request.Against ?? request.Map, request.Map);
        var marks = QuotationMarks.Of(report.Roadmap.Language);
        var items = PriorityItems.Of(report, request.Against is not null);
        var (canvas, inner) = (new Canvas(), Width - (2 * Space.Margin));
        var title = $"{JourneyTitle.Of(request)}: worth against effort";
        var finding = marks.In(items.Finding);
        var y = Heading.Draw(canvas, request.Map, title, finding, inner, isSmall: true, from: request.Against) + Space.Block;
        IReadOnlyList<PriorityItem> unnamed = [];
        if (items.Shown.Count > 0)
        {
            canvas.Text(TextFlow.Line(items.Axis, Fonts.BodyBold, inner), Space.Margin, y + 10, Ink.Text2);
            var field = new PriorityField(items.Shown, new Box(Space.Margin + AxisWidth, y + 22, inner - AxisWidth, FieldHeight));
            FieldGround.Draw(canvas, field);
            unnamed = new FieldDiscs(canvas, field).Draw(items.Shown);
            y = PriorityKey.Draw(canvas, items.Shown, unnamed, field.IsDivided, field.Box.Bottom + 52, inner);
        }
        else
        {
            canvas.Text(TextFlow.Wrap(report.Roadmap.Steps.Count == 0 ? "No initiative is planned." : "Of no initiative both effort and worth are known, so that there is nothing to compare.", Fonts.Meta, inner), Space.Margin, y + 16, Ink.Text2);
            y += 32;
        }

        y = List(canvas, "Without room for their names", [.. unnamed.Select(item => $"{Words(item.Step)} ({Figures.Number(item.Effort)} days, worth {Figures.Number(item.Worth)})")], null, y);
        y = List(canvas, "Effort not known", [.. items.WithoutEffort.Select(Words)], null, y);
        y = List(canvas, items.WhyNoWorth, [.. items.WithoutWorth.Select(Words)], null, y);
        y = List(canvas, "Ideas that no initiative delivers", items.Ideas, Signs.Bulb(Space.Margin, y + 6, 14), y);
        y = Footer.Draw(canvas, [string.Join(" → ", new[] { request.AgainstSource, request.Source }.OfType<string>())], Space.Margin, y + 8, inner);
        return
        [
            new Scene(Name, Width, y + Space.Margin, canvas.Nodes)
            {
                Title = title,
                Description = finding,
                Language = report.Roadmap.Language,
                Reading = Readings.Of(request.Map),
            },
        ];

        string Words(RoadmapStep step) => marks.In(step.Initiative.Name);
    }

    private static double List(Canvas canvas, string heading, IReadOnlyList<string> names, SceneNode? mark, double y)
    {
        if (names.Count == 0)
        {
            return y;
        }

        var (inner, indent) = (Width - (2 * Space.Margin), mark is null ? 0 : 20);
        if (mark is not null)
        {
            canvas.Add(mark);
        }

        canvas.Text(TextFlow.Line($"{heading} ({Figures.Number(names.Count)})", Fonts.BodyBold, inner - indent), Space.Margin + indent, y + 18);
        var block = TextFlow.Wrap(string.Join("; ", names), Fonts.Body, inner);
        canvas.Text(block, Space.Margin, y + 36, Ink.Text2, cell: new Box(Space.Margin, y + 22, inner, block.Height(16) + 4));
        return y + 28 + block.Height(16);
    }
}
