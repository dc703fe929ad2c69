namespace JourneyKit.Matching.Similarity;

/// <summary>
/// The coefficient of Dice (1945, <i>Measures of the amount of ecologic association between species</i>): twice what two
/// sets have in common, over what both have. 1 for equal sets, 0 for sets without anything in common.
/// </summary>
internal static class Dice
{
    /// <summary>Of two sorted sets in which every item counts the same.</summary>
    public static double Of(int[] one, int[] other)
    {
        if (one.Length + other.Length == 0)
        {
            return 0;
        }

        var common = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                common++;
                i++;
                j++;
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 2.0 * common / (one.Length + other.Length);
    }

    /// <summary>Of two sorted sets in which each item has its weight.</summary>
    public static double Of(int[] one, int[] other, double[] weights)
    {
        var (common, all) = (0.0, 0.0);
        int i = 0, j = 0;
        while (i < one.Length || j < other.Length)
        {
            if (j == other.Length || (i < one.Length && one[i] < other[j]))
            {
                all += weights[one[i++]];
            }
            else if (i == one.Length || other[j] < one[i])
            {
                all += weights[other[j++]];
            }
            else
            {
                common += weights[one[i]];
                all += 2 * weights[one[i]];
                i++;
                j++;
            }
        }

        return all > 0 ? 2 * common / all : 0;
    }
}
