namespace JourneyKit.Matching.Similarity;

/// <summary>
/// The pairs that an assignment chooses from. Where there are few elements, every pair is looked at; where there are many,
/// those that share a word or a trait that not too many others have. Each element keeps its most similar ones.
/// </summary>
internal static class Candidates
{
    private const long MostPairs = 4_000_000;
    private const int MostKept = 24;
    private const int MostSharing = 1_000;

    /// <summary>For each element of the first map its candidates, by column.</summary>
    public static List<List<Candidate>> Find(SimilarityModel model)
    {
        var (rows, columns) = (model.Before.Count, model.After.Count);
        var near = (long)rows * columns <= MostPairs ? null : new SharedTraits(model.After, MostSharing);
        var everybody = Enumerable.Range(0, columns).ToArray();
        var kept = new List<HashSet<Candidate>>();
        var best = new PriorityQueue<Candidate, (double, int, int)>[columns];
        for (var row = 0; row < rows; row++)
        {
            var found = new List<Candidate>();
            foreach (var column in near is null ? everybody : near.Of(model.Before[row]))
            {
                var similarity = model.Of(model.Before[row], model.After[column]);
                if (similarity > 0)
                {
                    var candidate = new Candidate(row, column, similarity);
                    found.Add(candidate);
                    Keep(best[column] ??= new(), candidate);
                }
            }

            kept.Add([.. found.OrderByDescending(candidate => candidate.Similarity).ThenBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Column).Take(MostKept)]);
        }

        foreach (var candidate in best.Where(queue => queue is not null).SelectMany(queue => queue.UnorderedItems).Select(item => item.Element))
        {
            kept[candidate.Row].Add(candidate);
        }

        return kept.ConvertAll(row => row.OrderBy(candidate => candidate.Column).ToList());
    }

    private static void Keep(PriorityQueue<Candidate, (double, int, int)> queue, Candidate candidate)
    {
        var rank = (candidate.Similarity, -candidate.Distance, -candidate.Row);
        if (queue.Count < MostKept)
        {
            queue.Enqueue(candidate, rank);
        }
        else
        {
            queue.EnqueueDequeue(candidate, rank);
        }
    }
}
