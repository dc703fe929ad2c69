using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>An element of the first map and one of the second that is the same, took its place, or came of it.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
/// <param name="Before">The id in the first map.</param>
/// <param name="After">The id in the second map.</param>
internal sealed record ElementPair<T>(Id<T> Before, Id<T> After);
