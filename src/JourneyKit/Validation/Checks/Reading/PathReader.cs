using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads paths such as <c>stage.kind</c>, led by the tables of elements.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class PathReader(CheckFaults faults)
{
    /// <summary>Reads a path; null where it leads nowhere, which is then said at the node.</summary>
    /// <param name="node">The node that it is written in.</param>
    /// <param name="text">The path.</param>
    /// <param name="start">Where it begins.</param>
    public PropertyPath? Read(int node, string text, PathStart start)
        => text.Length > CheckLimits.Path ? faults.Report<PropertyPath>(node, $"A path has at most {CheckLimits.Path} characters.") : new Walk(faults, node, text, start).Read();

    /// <summary>One path that is read.</summary>
    private sealed class Walk(CheckFaults faults, int node, string text, PathStart start)
    {
        private readonly string[] steps = text.Split('.');
        private readonly List<Move> moves = [];
        private PathStart here = start;
        private bool hasFollowed;
        private int at;

        private string Step => steps[at];

        private bool IsLast => at == steps.Length - 1;

        public PropertyPath? Read()
        {
            for (; at < steps.Length; at++)
            {
                if (Step == PathStart.OfMap && at == 0)
                {
                    Go(null, PathStart.Map, (scope, _) => scope.Map);
                }
                else if (Step == PathStart.Parent && here.Holder is { } holder)
                {
                    Go(null, holder, (_, element) => element.Parent);
                }
                else if (here.Table.Find(Step) is { } property)
                {
                    if (Property(property, out var path))
                    {
                        return path;
                    }
                }
                else if (Step.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal) && here.Table.AllProperties.FirstOrDefault(each => each.Shape is ExtensionsShape) is { } own)
                {
                    return End(own, steps[at..], PathEnd.Of(EndKind.Data, null));
                }
                else if (Step == PathStart.Id || here.KeyNames.Contains(Step, StringComparer.Ordinal))
                {
                    if (IsLast)
                    {
                        return End(null, [], PathEnd.OwnId);
                    }

                    if (!Refer(here.KeyKinds, null, element => element.Key))
                    {
                        return null;
                    }
                }
                else
                {
                    return faults.Unknown<PropertyPath>(node, $"{here.Table.Title} has no `{NodeWords.Shorten(Step)}`.", Step, here.Words);
                }
            }

            return faults.Report<PropertyPath>(node, $"`{text}` names an element, not what it says: go on with a dot and one of its keys.");
        }

        // Tells whether the path ends here, well or not.
        private bool Property(ElementProperty property, out PropertyPath? path)
        {
            var shape = property.Shape;
            path = null;
            if (shape is { Table: not null, IsByName: false } && !IsLast)
            {
                Go(property.Key, here.Below(property), (_, element) => element.Below(property).FirstOrDefault());
                return false;
            }

            if (shape.Table is not null)
            {
                path = IsLast ? End(property, [Step], new PathEnd(EndKind.Elements, null, here.Below(property))) : Many(shape.Table.Plural);
            }
            else if (shape.IsByName)
            {
                path = IsLast ? End(property, [Step], PathEnd.Of(EndKind.Entries, shape.Unit)) : End(property, [Step, string.Join('.', steps[(at + 1)..])], PathEnd.Of(EndKind.One, shape.Unit));
                at = steps.Length;
            }
            else if (shape.IsList)
            {
                path = IsLast ? End(property, [Step], PathEnd.Of(EndKind.Items, shape.Unit)) : Many("values");
            }
            else if (IsLast)
            {
                path = End(property, [Step], PathEnd.Of(EndKind.One, shape.Unit));
            }
            else
            {
                return !Refer(shape.Unit?.Kinds ?? default, property.Key, element => property.FindIn(element.Value, [property.Key])?.Text);
            }

            return true;
        }

        private bool Refer(KindSet kinds, string? key, Func<CheckedElement, string?> id)
        {
            if (PathEnd.Target(kinds) is not { } target)
            {
                faults.Report<PropertyPath>(node, kinds.Bits == 0 ? $"`{Step}` is no element: nothing can stand behind its dot." : $"`{Step}` can be {kinds.WithArticle}: a path leads on only where it is of one kind.");
                return false;
            }

            if (hasFollowed)
            {
                faults.Report<PropertyPath>(node, $"A path follows one reference to another element; `{Step}` would be the second.");
                return false;
            }

            hasFollowed = true;
            var kind = target.Table.Kind!;
            Go(key, target, (scope, element) => id(element) is { } to ? scope.Find(kind, to) : null);
            return true;
        }

        private void Go(string? key, PathStart to, Func<CheckScope, CheckedElement, CheckedElement?> step)
        {
            moves.Add(new Move(key, step));
            here = to;
        }

        private PropertyPath? Many(string what)
            => faults.Report<PropertyPath>(node, $"There can be many {what} in `{Step}`: say of how many it has to hold, as in `{string.Join('.', steps[..(at + 1)])}: {{ any: {{ … }} }}`.");

        private PropertyPath End(ElementProperty? property, IReadOnlyList<string> way, PathEnd end) => new(text, moves, property, way, end);
    }
}
