using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>What people do to a map on the way to the next one, at random from a seed: the outcome is valid where the map was.</summary>
internal sealed class RandomEdits
{
    public const string BaselinePath = "a.journey.yaml";

    private readonly JourneyMap original;
    private readonly Random random;
    private JourneyMap map;
    private int made;

    private RandomEdits(JourneyMap map, int seed)
    {
        original = map;
        this.map = map with { State = MapState.Future, Baseline = BaselinePath };
        random = new Random(seed);
    }

    public static JourneyMap Of(JourneyMap map, int seed)
    {
        var edits = new RandomEdits(map, seed);
        for (var left = edits.random.Next(1, 8); left > 0; left--)
        {
            edits.Edit();
        }

        return edits.map;
    }

    /// <summary>The same map with its elements, but stages, in another order.</summary>
    public static JourneyMap Shuffle(JourneyMap map, int seed)
    {
        var order = new Random(seed);
        return map with
        {
            Channels = Shuffled(map.Channels),
            Personas = Shuffled(map.Personas),
            Conversions = Shuffled(map.Conversions),
            Touchpoints = Shuffled<Touchpoint>([.. map.Touchpoints.Select(touchpoint => touchpoint with { Next = Shuffled(touchpoint.Next), PainPoints = Shuffled(touchpoint.PainPoints), Extensions = ElementCollections.Values([.. touchpoint.Extensions.Reverse()]) })]),
        };

        ElementMap<T> Shuffled<T>(ElementMap<T> elements)
            where T : class, IKeyed
            => [.. elements.OrderBy(_ => order.Next())];
    }

    private void Edit()
    {
        var edits = new Action[] { Rename, Split, Merge, MergeInto, Move, Rechannel, Reroute, Remove, Add, RenameStage, OrderStages, AddStage, RemoveStage, SplitStage, ChangeProperties, ChangeMap };
        edits[random.Next(edits.Length)]();
    }

    private void Rename() => OnTouchpoint(touchpoint => Put(touchpoint, [Fresh(touchpoint, [touchpoint])]));

    private void Split() => OnTouchpoint(touchpoint =>
    {
        Touchpoint[] parts = [Fresh(touchpoint, [touchpoint]), Fresh(touchpoint, [touchpoint]) with { PainPoints = [], MicroConversions = [], Emotion = 2 }];
        Put(touchpoint, random.Next(3) == 0 ? [touchpoint, parts[1]] : parts);
    });

    private void Merge() => OnTouchpoint(one => OnTouchpoint(other =>
    {
        if (one.Id != other.Id)
        {
            var whole = Fresh(one, [one, other]) with { PainPoints = [.. one.PainPoints, .. other.PainPoints], MicroConversions = [.. one.MicroConversions, .. other.MicroConversions] };
            Put(one, [whole]);
            Put(other, [], whole.Key);
        }
    }));

    private void MergeInto() => OnTouchpoint(one => OnTouchpoint(other =>
    {
        if (one.Id != other.Id)
        {
            Put(one, [one with { Replaces = Known(other), Emotion = 1 }]);
            Put(other, [], one.Key);
        }
    }));

    private void Move() => OnTouchpoint(touchpoint => Set(touchpoint with { Stage = Some(map.Stages)?.Id }));

    private void Rechannel() => OnTouchpoint(touchpoint => Set(touchpoint with { Channel = Some(map.Channels)?.Id }));

    private void Reroute() => OnTouchpoint(touchpoint => OnTouchpoint(to =>
    {
        var next = touchpoint.Next.Contains(to.Key) ? touchpoint.Next.Without(to.Key) : touchpoint.Key == to.Key ? touchpoint.Next : touchpoint.Next.With(new Transition(to.Id) { Share = 0.25m });
        Set(touchpoint with { Next = [.. next.Select(way => random.Next(2) == 0 ? way : way with { Trigger = "a mail", Carries = [] })] });
    }));

    private void Remove() => OnTouchpoint(touchpoint =>
    {
        Put(touchpoint, []);
        if (random.Next(2) == 0 && original.Touchpoints.Contains(touchpoint.Key))
        {
            map = map with { Removes = map.Removes.With(new Removal(touchpoint.Id) { Because = [.. map.Objectives.Take(1).Select(objective => new Id<IReason>(objective.Key))] }) };
        }
    });

    private void Add() => map = map with
    {
        Touchpoints = map.Touchpoints.With(new Touchpoint($"new-{++made}") { Stage = Some(map.Stages)?.Id, Channel = Some(map.Channels)?.Id, Facts = ElementCollections.Values<string, DataValue>([KeyValuePair.Create("fee", (DataValue)made)]) }),
    };

    private void RenameStage()
    {
        if (Some(map.Stages) is { } stage)
        {
            string[] ids = ["purchase", "loyalty", $"stage-{++made}"];
            var id = ids.First(id => !map.Stages.Contains(id));
            var renamed = stage with { Id = id, Name = random.Next(2) == 0 ? stage.Name : null!, Kind = random.Next(2) == 0 ? stage.Kind : null, Replaces = Known(stage) };
            map = map with { Stages = [.. map.Stages.Select(other => other.Id == stage.Id ? renamed : other)] };
            StagesOfTouchpoints(stage.Id, id);
        }
    }

    private void SplitStage()
    {
        if (Some(map.Stages) is { } stage)
        {
            Stage[] parts = [stage with { Id = $"stage-{++made}", Replaces = Known(stage) }, stage with { Id = $"stage-{++made}", Goal = "Go on", Replaces = Known(stage) }];
            map = map with { Stages = [.. map.Stages.SelectMany(other => other.Id == stage.Id ? parts : [other])] };
            StagesOfTouchpoints(stage.Id, parts[1].Id);
        }
    }

    private void OrderStages() => map = map with { Stages = [.. map.Stages.OrderBy(_ => random.Next())] };

    private void AddStage()
    {
        var stages = map.Stages.ToList();
        stages.Insert(random.Next(stages.Count + 1), new Stage($"stage-{++made}") { Goal = "Come back" });
        map = map with { Stages = [.. stages] };
    }

    private void RemoveStage()
    {
        if (Some(map.Stages) is { } stage)
        {
            map = map with { Stages = map.Stages.Without(stage.Key) };
            StagesOfTouchpoints(stage.Id, null);
        }
    }

    private void ChangeProperties() => OnTouchpoint(touchpoint => Set(touchpoint with
    {
        Name = random.Next(2) == 0 ? "Another name" : null!,
        Kind = touchpoint.Kind == TouchpointKind.Action ? TouchpointKind.Interaction : TouchpointKind.Action,
        Emotion = touchpoint.Emotion is null ? -1 : null,
        Personas = random.Next(3) switch { 0 => null, 1 => [], _ => [.. map.Personas.Take(1).Select(persona => persona.Id)] },
        Duration = TimeSpan.FromMinutes(90),
        Backstage = ["one", "no", "007"],
        PainPoints = [.. touchpoint.PainPoints.Select(pain => pain with { Severity = 5, Description = null })],
        Extensions = ElementCollections.Values<string, DataValue>([KeyValuePair.Create("x-a", DataValue.FromMembers(ElementCollections.Values<string, DataValue>([KeyValuePair.Create($"k{random.Next(3)}", (DataValue)random.Next(3))])))]),
    }));

    private void ChangeMap() => map = map with
    {
        Title = "Another title",
        Description = map.Description is null ? "Now described." : null,
        Scenario = random.Next(3) switch { 0 => null, 1 => new Scenario { Situation = "Now" }, _ => new Scenario { Trigger = "A letter", Excludes = ["x"] } },
        Channels = map.Channels.With(new Channel("website") { Kind = ChannelKind.Email, Tags = ["a"] }),
        Currency = "EUR",
        Tags = [],
    };

    private Touchpoint Fresh(Touchpoint like, Touchpoint[] replaced) => like with
    {
        Id = $"new-{++made}",
        Name = random.Next(2) == 0 ? like.Name : null!,
        Emotion = random.Next(2) == 0 ? like.Emotion : 0,
        Replaces = [.. replaced.SelectMany(touchpoint => Known(touchpoint)).Distinct()],
    };

    // Only ids of the first map, or those of the map itself, can be referred to.
    private ElementList<Id<Touchpoint>> Known(Touchpoint touchpoint) => original.Touchpoints.Contains(touchpoint.Key) ? [touchpoint.Id] : touchpoint.Replaces;

    private ElementList<Id<Stage>> Known(Stage stage) => original.Stages.Contains(stage.Key) ? [stage.Id] : stage.Replaces;

    private void Set(Touchpoint touchpoint) => map = map with { Touchpoints = map.Touchpoints.With(touchpoint) };

    // Puts touchpoints in the place of one, and leads what led there to the first of them.
    private void Put(Touchpoint old, Touchpoint[] now, string? target = null)
    {
        map = map with { Touchpoints = [.. map.Touchpoints.SelectMany(other => other.Id == old.Id ? now : [other])] };
        target ??= now.FirstOrDefault()?.Key;
        map = map with
        {
            Conversions = [.. map.Conversions.Select(conversion => conversion.At == old.Id ? conversion with { At = TargetId() } : conversion)],
            Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with
            {
                PainPoints = [.. touchpoint.PainPoints.Select(pain => pain.Recovery == old.Id ? pain with { Recovery = TargetId() } : pain)],
                Next = [.. touchpoint.Next.Select(way => way.Id != old.Id ? way : target is null ? null : way with { Id = target }).OfType<Transition>().Where(way => way.Key != touchpoint.Key).DistinctBy(way => way.Key)],
            })],
        };

        Id<Touchpoint>? TargetId()
        {
            if (target is null)
            {
                return null;
            }

            return target;
        }
    }

    private void StagesOfTouchpoints(Id<Stage> old, Id<Stage>? now)
        => map = map with { Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint.Stage == old ? touchpoint with { Stage = now } : touchpoint)] };

    private void OnTouchpoint(Action<Touchpoint> edit)
    {
        if (Some(map.Touchpoints) is { } touchpoint)
        {
            edit(touchpoint);
        }
    }

    private T? Some<T>(ElementMap<T> elements)
        where T : class, IKeyed
        => elements.Count == 0 ? null : elements[random.Next(elements.Count)];
}
