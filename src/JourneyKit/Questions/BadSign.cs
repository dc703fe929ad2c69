namespace JourneyKit.Questions;

/// <summary>A sign that a touchpoint is bad for customers.</summary>
/// <param name="Property">The property that says it: <c>satisfaction</c>.</param>
/// <param name="Words">What it says, as a part of a sentence: <c>their satisfaction is 1 of 5</c>.</param>
/// <param name="IsWorst">Whether it stands at the bad end of its scale; words never do.</param>
internal readonly record struct BadSign(string Property, string Words, bool IsWorst);
