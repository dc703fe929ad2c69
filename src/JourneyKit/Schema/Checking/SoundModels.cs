using System.Runtime.CompilerServices;

namespace JourneyKit.Schema.Checking;

/// <summary>
/// The maps and libraries that have been found without fault, as objects: records do not change, and a changed copy is
/// another object. What is not used any more is forgotten.
/// </summary>
internal static class SoundModels
{
    private static readonly ConditionalWeakTable<object, ReadLimits> Known = [];

    /// <summary>Whether a model was read from a document, or has been found without fault within the same limits.</summary>
    public static bool Contains(object model, ReadLimits limits)
        => Known.TryGetValue(model, out var within) && (ReferenceEquals(within, ReadLimits.None) || within == limits);

    /// <summary>Takes a model that came from a document.</summary>
    public static void AddRead(object model) => Known.AddOrUpdate(model, ReadLimits.None);

    /// <summary>Takes a model that was made in code and checked.</summary>
    public static void AddChecked(object model, ReadLimits limits) => Known.AddOrUpdate(model, limits);
}
