using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;

namespace TaskTracking.Bench;

/// <summary>Decisions of invented content, written in large transactions: some sixty agencies over three years, answers as large as it takes to be honest about pages.</summary>
internal static class InventedHistory
{
    /// <summary>Code of an agency that filed once, first of all.</summary>
    public const string Rare = "TTKC";

    private const int Batch = 1000;

    private static readonly string Policy = new('0', 64);

    private static readonly string[] Fields =
    [
        "quy hoạch chung thị trấn", "kế hoạch sử dụng đất hằng năm", "dự toán ngân sách nhà nước", "đề án phát triển du lịch", "giá dịch vụ khám bệnh, chữa bệnh",
        "danh mục dự án đầu tư công trung hạn", "chính sách hỗ trợ hộ nghèo", "đơn giá bồi thường khi Nhà nước thu hồi đất", "kế hoạch tuyensinh lớp 10", "quy chế nhiemky hoạt động",
    ];

    private static readonly string[] Acts = ["phê duyệt", "ban hành", "điều chỉnh, bổ sung", "thông qua", "chấp thuận chủ trương"];

    private static readonly string[] Places = ["Đăk Hà", "Đăk Tô", "Ngọc Hồi", "Sa Thầy", "Kon Plông", "Ia H'Drai", "Tu Mơ Rông", "thành phố Kon Tum"];

    private static readonly string[] Decisions = ["accept", "accept", "accept", "return", "return", "review"];

    public static IReadOnlyList<(string Code, string Name)> Agencies { get; } =
        [.. Enumerable.Range(1, 60).Select(i => (string.Create(CultureInfo.InvariantCulture, $"S{i:D2}"), string.Create(CultureInfo.InvariantCulture, $"Sở Quản lý ngành thứ {i}")))];

    public static async Task SeedAsync(HistoryDatabase database, int count)
    {
        var random = new Random(5);
        await using (var context = database.Open())
        {
            context.Add(new PolicyRow { Sha256 = Policy, Text = [0] });
            await context.SaveChangesAsync();
        }

        var perYear = new Dictionary<int, int>();
        for (var done = 0; done < count; done += Batch)
        {
            await using var context = database.Open();
            for (var sequence = done + 1L; sequence <= Math.Min(count, done + Batch); sequence++)
            {
                var received = new DateTimeOffset(2024, 1, 2, 8, 0, 0, VietnamTime.Offset).AddMinutes((long)(sequence * (3.0 * 365 * 24 * 60 / count)));
                var number = perYear[received.Year] = perYear.GetValueOrDefault(received.Year) + 1;
                Add(context, Row(sequence, number, received, random), random);
            }

            await context.SaveChangesAsync();
        }
    }

    private static DecisionRow Row(long sequence, int number, DateTimeOffset received, Random random)
    {
        var agency = sequence == 1 ? (Code: Rare, Name: "Sở Thiên văn") : Agencies[random.Next(Agencies.Count)];
        var code = FilingRows.CodeOf(received.Year, number);
        var letter = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9000)}/TTr-{agency.Code}");
        var title = $"Về việc {Acts[random.Next(Acts.Length)]} {Fields[random.Next(Fields.Length)]} {Places[random.Next(Places.Length)]} năm {received.Year.ToString(CultureInfo.InvariantCulture)}";
        return new DecisionRow
        {
            Sequence = sequence,
            Id = Guid.CreateVersion7(received),
            Code = code,
            Year = received.Year,
            Number = number,
            ReceivedAt = received,
            ReceivedOn = VietnamTime.DayOf(received),
            DueOn = VietnamTime.DayOf(received).AddDays(3),
            KeptAt = received,
            Decision = random.Next(100) == 0 ? "forward" : Decisions[random.Next(Decisions.Length)],
            Agency = agency.Code,
            AgencyName = agency.Name,
            Letter = letter,
            Title = title,
            Words = FilingRows.WordsOf(code, number, agency.Code, agency.Name, letter, title),
            Channel = "api",
            Sender = "127.0.0.1",
            BookId = "b",
            BookVersion = "1",
            BookSha256 = Policy,
            DirectorySha256 = Policy,
            CalendarSha256 = Policy,
            TrustSha256 = Policy,
            Engine = "bench",
        };
    }

    private static void Add(HistoryContext context, DecisionRow row, Random random)
    {
        context.Add(row);
        context.Add(new AnswerRow { Decision = row.Sequence, Vietnamese = new string('v', 8000), English = new string('e', 8000), Facts = new byte[8000] });
        for (var position = 0; position < 5; position++)
        {
            context.Add(new FindingRow
            {
                Decision = row.Sequence,
                Position = position,
                Rule = "rule." + position.ToString(CultureInfo.InvariantCulture),
                Clause = "3.d",
                Answer = random.Next(10) == 0 ? "notMet" : "met",
                Severity = "blocking",
                Effect = "none",
            });
        }
    }
}
