namespace JourneyKit.Matching.Similarity;

/// <summary>What an element is recognised by, as sorted sets of numbers: two of them are compared a million times.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Words">The words of its name and id.</param>
/// <param name="Letters">The pairs of neighbouring letters in its name.</param>
/// <param name="Traits">What else is known of it, in the order of the model's weights; null where nothing is.</param>
internal sealed record Profile(string Name, int[] Words, int[] Letters, int[]?[] Traits);
