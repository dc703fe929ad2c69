namespace JourneyKit.Schema;

/// <summary>A kind of element whose type is known, so that ids of its elements stay ids of that type.</summary>
/// <typeparam name="T">What the ids of its elements are ids of.</typeparam>
internal sealed class ElementKind<T>(string key, string singular) : ElementKind(key, singular);
