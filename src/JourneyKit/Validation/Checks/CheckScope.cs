using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Validation.Checks;

/// <summary>One map, for all checks of a team that are run on it.</summary>
/// <param name="map">The map.</param>
/// <param name="today">The day on which it is checked; null where nobody says.</param>
internal sealed class CheckScope(JourneyMap map, DateOnly? today)
{
    private Dictionary<(ElementKind Kind, string Id), CheckedElement>? elements;
    private int left = CheckLimits.Steps;

    public CheckedElement Map { get; } = new(map, "", null, "");

    public DateOnly? Today => today;

    /// <summary>Whether the checks have looked at as much as they may: what they say from then on says nothing.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Notes that values are looked at; tells whether that may go on.</summary>
    public bool Spend(int values)
    {
        left = Math.Max(-1, left - values);
        return left >= 0;
    }

    /// <summary>The element of a kind with an id; null where the map has none.</summary>
    public CheckedElement? Find(ElementKind kind, string id) => (elements ??= Index()).GetValueOrDefault((kind, id));

    private Dictionary<(ElementKind Kind, string Id), CheckedElement> Index()
    {
        var index = new Dictionary<(ElementKind, string), CheckedElement>();
        Add(Map, JourneySchema.Map);
        return index;

        void Add(CheckedElement holder, ElementTable table)
        {
            foreach (var property in table.Defining)
            {
                foreach (var element in holder.Below(property))
                {
                    index[(property.Shape.Table!.Kind!, element.Key)] = element;
                    Add(element, property.Shape.Table);
                }
            }
        }
    }
}
