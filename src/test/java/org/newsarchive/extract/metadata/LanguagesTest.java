package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.Direction;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferry was late again on Monday, and the people who had waited for it at the quay were told that it would not be back until after the storm.
            de | Die Fähre kam am Montag wieder zu spät, und die Leute, die am Kai auf sie gewartet hatten, erfuhren, dass sie erst nach dem Sturm zurück sein wird.
            fr | Le ferry est arrivé en retard lundi et les gens qui l'attendaient sur le quai ont appris qu'il ne serait pas de retour avant la fin de la tempête.
            es | El ferry llegó tarde otra vez el lunes y la gente que lo esperaba en el muelle supo que no volvería hasta después de la tormenta.
            pt | O ferry chegou atrasado na segunda-feira e as pessoas que esperavam no cais souberam que ele não voltaria até depois da tempestade.
            it | Il traghetto è arrivato di nuovo in ritardo lunedì e la gente che lo aspettava sul molo ha saputo che non sarebbe tornato prima della fine della tempesta.
            nl | De veerboot was maandag weer te laat en de mensen die op de kade stonden te wachten hoorden dat hij pas na de storm zou terugkomen.
            sv | Färjan var sen igen på måndagen och de som väntade på kajen fick veta att den inte skulle komma tillbaka förrän efter stormen.
            da | Færgen var forsinket igen mandag, og de folk, der ventede på kajen, fik at vide, at den ikke ville være tilbage før efter stormen, siger havnen.
            nb | Fergen var forsinket igjen på mandag, og folk som ventet på kaia fikk vite at den ikke ville være tilbake før etter stormen, sier havna.
            fi | Lautta oli taas myöhässä maanantaina, ja laiturilla odottaneet kuulivat, että se ei palaa ennen kuin vasta myrskyn jälkeen, kun se on ohi.
            pl | Prom znowu się spóźnił w poniedziałek, a ludzie, którzy na niego czekali na nabrzeżu, dowiedzieli się, że nie wróci przed końcem burzy.
            cs | Trajekt měl v pondělí opět zpoždění a lidé, kteří na něj čekali na nábřeží, se dozvěděli, že se vrátí až po bouři.
            hu | A komp hétfőn megint késett, és azok, akik a rakparton vártak rá, megtudták, hogy csak a vihar után jön vissza, ha már nem fúj a szél.
            ro | Feribotul a întârziat din nou luni, iar oamenii care îl așteptau pe chei au aflat că nu se va întoarce decât după furtună.
            tr | Feribot pazartesi günü yine geç kaldı ve iskelede bekleyen insanlar bir fırtına sonrasına kadar geri gelmeyeceğini öğrendi, çünkü çok rüzgar var.
            ru | В понедельник паром снова опоздал, и люди, которые ждали его на причале, узнали, что он не вернётся до конца шторма.
            uk | У понеділок пором знову запізнився, і люди, які чекали на нього на причалі, дізналися, що він не повернеться до кінця шторму.
            bg | Фериботът отново закъсня в понеделник и хората, които го чакаха на кея, разбраха, че няма да се върне преди края на бурята.
            el | Το πλοίο άργησε ξανά τη Δευτέρα και οι άνθρωποι που το περίμεναν έμαθαν ότι δεν θα επιστρέψει πριν από το τέλος της καταιγίδας.
            he | המעבורת איחרה שוב ביום שני, והאנשים שחיכו לה על הרציף שמעו שהיא לא תחזור לפני סוף הסערה.
            ar | تأخرت العبارة مرة أخرى يوم الاثنين، وعلم الناس الذين كانوا ينتظرونها على الرصيف أنها لن تعود قبل نهاية العاصفة في المدينة.
            fa | کشتی دوشنبه باز هم دیر آمد و مردمی که در اسکله منتظر بودند شنیدند که تا پایان توفان برنمی‌گردد و این برای شهر است.
            ur | کشتی پیر کو پھر دیر سے آئی اور گھاٹ پر انتظار کرنے والے لوگوں کو بتایا گیا کہ وہ طوفان کے بعد ہی واپس آئے گی۔
            hi | नाव सोमवार को फिर देर से आई और घाट पर इंतज़ार कर रहे लोगों को बताया गया कि वह तूफ़ान के बाद ही लौटेगी।
            ja | 月曜日、フェリーはまた遅れ、岸壁で待っていた人々は嵐が過ぎるまで戻らないと聞かされた。
            zh | 周一渡轮再次晚点，在码头等候的人们得知它要等暴风雨过后才会返回。
            ko | 월요일에 여객선이 또 늦었고, 부두에서 기다리던 사람들은 폭풍이 지나야 돌아온다는 말을 들었다.
            id | Feri itu terlambat lagi pada hari Senin, dan orang-orang yang menunggu di dermaga diberi tahu bahwa kapal tidak akan kembali sebelum badai reda.
            vi | Chiếc phà lại đến muộn vào thứ hai, và những người chờ ở bến được biết nó sẽ không quay lại cho đến khi bão tan.
            sw | Kivuko kilichelewa tena siku ya Jumatatu, na watu waliokuwa wakisubiri walisema kuwa hakitarudi kabla ya dhoruba kwa sababu ya upepo katika bandari.
            th | เรือเฟอร์รี่มาช้าอีกครั้งในวันจันทร์ และผู้คนที่รออยู่ที่ท่าเรือทราบว่าเรือจะไม่กลับมาจนกว่าพายุจะสงบ
            ca | El ferri va arribar tard una altra vegada dilluns i la gent que l'esperava al moll va saber que no tornaria fins després de la tempesta.
            """)
    void tellsTheLanguageOfOneSentence(String language, String text) {
        assertThat(Languages.detect(text)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017", "Zxqv brillig snark", "OK"})
    void isSilentWhereItCantTell(String text) {
        assertThat(Languages.detect(text)).isEmpty();
    }

    @Test
    void readsCapitalsUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Languages.detect("THIS IS THE SHIP THAT WAS IN THE HARBOUR WITH ITS CREW"))
                    .hasValue("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsTheDirection() {
        assertThat(Languages.direction("המעבורת Lune")).isEqualTo(Direction.RTL);
        assertThat(Languages.direction("The ferry המ")).isEqualTo(Direction.LTR);
        assertThat(Languages.direction("")).isEqualTo(Direction.LTR);
    }
}
