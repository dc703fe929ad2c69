using System.Runtime.CompilerServices;

namespace JourneyKit.Schema.Checking;

/// <summary>
/// The maps and libraries that have been found without fault, as objects: records do not change, and a changed copy is
/// another object. What is not used any more is forgotten.
/// </summary>
internal static class SoundModels
{
    private static readonly ConditionalWeakTable<object, object?> Known = [];

    public static bool Contains(object model) => Known.TryGetValue(model, out _);

    public static void Add(object model) => Known.AddOrUpdate(model, null);
}
