using JourneyKit.Changes;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Reasons;

/// <summary>Which touchpoints of the second map are not what they were, of the things that need a reason. What is unknown in either map tells nothing.</summary>
internal sealed class TouchpointChanges
{
    private readonly GapContext context;
    private readonly Dictionary<Id<Touchpoint>, List<Change>> moves = [];

    public TouchpointChanges(GapContext context)
    {
        this.context = context;
        foreach (var change in context.Changes.Changes)
        {
            if (change.Kind is ChangeKind.Moved or ChangeKind.Rechannelled && ElementRef.At(change.AfterPath)?.As(ElementKind.Touchpoint) is { } id)
            {
                (moves.TryGetValue(id, out var found) ? found : moves[id] = []).Add(change);
            }
        }
    }

    /// <summary>What is different about a touchpoint of the second map; null where nothing needs a reason.</summary>
    public TouchpointChange? Of(Touchpoint after)
    {
        var before = ElementCollections.List([.. context.BeforeOf(after)]);
        if (before.Count == 0)
        {
            return new TouchpointChange(before, "is new", $"is new in {context.SecondMap}", []);
        }

        if (before.Count > 1 || before[0].Key != after.Key)
        {
            return new TouchpointChange(before, $"replaces {GapText.Names(before.Where(before => before.Key != after.Key))}", $"takes the place of {GapText.Names(before.Where(before => before.Key != after.Key))} in {context.SecondMap}", []);
        }

        var moved = moves.GetValueOrDefault(after.Id) ?? [];
        var words = moved.Select(Words).ToList();
        var titles = moved.Select(Title).ToList();

        // Where more than the feeling changes, the gap about that tells of it.
        var worse = moved.Count > 0 ? null : Worse(new TouchpointPair(before[0], after));
        if (worse is { } pair)
        {
            titles.Add("feels worse");
            words.Add($"feels worse than before{pair.ForWhom} ({Figures.Signed(Score(pair.After))} after {Figures.Signed(Score(pair.Before))}, on a scale from −2 to +2)");
        }

        return words.Count == 0 ? null : new TouchpointChange(before, GapText.Listed(titles), $"{GapText.Listed(words)} in {context.SecondMap}", worse is { } found ? Numbers(found) : []) { IsFeelingOnly = moved.Count == 0 };
    }

    // Everybody first: what is said of all need not be said of one of them.
    private ExperiencePair? Worse(TouchpointPair pair)
    {
        foreach (var view in ExperiencePair.All(context, pair))
        {
            if (ExperienceScale.Emotion.Of(view.After) < ExperienceScale.Emotion.Of(view.Before))
            {
                return view;
            }
        }

        return null;
    }

    private string Title(Change change) => change.Kind == ChangeKind.Moved
        ? $"moves to the stage {Name(context.After.Map.Stages[change.After!.Text!], change.After.Text!)}"
        : $"goes to the channel {Name(context.After.Map.Channels[change.After!.Text!], change.After.Text!)}";

    private string Words(Change change)
    {
        var (from, to) = (change.Before!.Text!, change.After!.Text!);
        return change.Kind == ChangeKind.Moved
            ? $"moves from the stage {Name(context.Before.Map.Stages[from], from)} to {Name(context.After.Map.Stages[to], to)}"
            : $"goes from the channel {Name(context.Before.Map.Channels[from], from)} to {Name(context.After.Map.Channels[to], to)}";
    }

    private ElementList<GapNumber> Numbers(ExperiencePair pair)
    {
        var scale = ExperienceScale.Emotion;
        var before = context.Before.Input("emotion now", scale.Place(pair.Before), Score(pair.Before));
        var after = context.After.Input("emotion to be", scale.Place(pair.After), Score(pair.After));
        return [GapNumber.Stated(before.Name, Score(pair.Before).Value, scale.Unit, before), GapNumber.Stated(after.Name, Score(pair.After).Value, scale.Unit, after)];
    }

    private static Score Score(ExperienceView view) => ExperienceScale.Emotion.Of(view)!.Value;

    private static string Name(Element? element, string id) => element is null ? GapText.Quote(id) : GapText.Name(element);
}
